import { vi } from 'vitest';
import type { RequestState } from '../../../../components/request/request-state.ts';
import { createOnlineSender } from '../../../../components/request/send/send-online.ts';
import type { Form, SendStep } from '../../../../components/request/send/send-step.ts';
import type { Answer, Connection, HttpAnswer } from '../../../../core/open311/types.ts';
import { answerCalls } from '../../../core/open311/answer-calls.ts';
import { sampleState } from '../sample-request.ts';

/** Where the server is. */
export const ADDRESS = 'https://office.example/open311/v2';
/** Services as a server lists them. */
export const IMMIGRATION = { service_code: 'immigration', service_name: '출입국·체류', metadata: true };
export const POTHOLES = { service_code: '001', service_name: '도로 파손', metadata: false };

/** An answer in JSON. */
export const json = (value: unknown, status = 200): Partial<HttpAnswer> => ({ status, text: JSON.stringify(value) });
const attribute = (code: string, given: object = {}) => ({ variable: true, code, datatype: 'string', required: false, order: 1, ...given });
export const SERVICES = json([IMMIGRATION, POTHOLES]);
const CONSENT = attribute('consent', {
  datatype: 'singlevaluelist',
  required: true,
  description: 'May we keep your request?',
  values: [{ key: 'yes', name: 'I agree' }],
});
export const DEFINITION = json({ service_code: 'immigration', attributes: [attribute('draft_id'), attribute('term'), CONSENT] });
export const TAKEN = json([{ service_request_id: 'K7M2P-9QX4D', service_notice: '3일 안에 답변합니다.' }]);

export type Answers = Parameters<typeof answerCalls>;

/** A sender whose server answers so; what was called, and which steps it went through. */
export function senderWith(answers: Answers, state: RequestState = sampleState()) {
  const { connection, calls } = answerCalls(...answers);
  const connect = vi.fn(async (_url: string, _signal: AbortSignal): Promise<Connection | null> => connection);
  const onSent = vi.fn();
  const sender = createOnlineSender(state, { connect, onSent });
  const steps: SendStep['type'][] = [];
  sender.step.subscribe(({ type }) => steps.push(type));
  return { sender, calls, connect, onSent, steps, state };
}

/** A sender at its form. */
export async function atForm(answers: Answers, state?: RequestState) {
  const made = senderWith([SERVICES, DEFINITION, ...answers], state);
  await made.sender.begin(ADDRESS);
  return made;
}

/** The form that a sender shows. */
export const form = ({ step: { value } }: { step: { value: SendStep } }) => value as Form;

/** The reader's answers, who agrees to what the form asks. */
export const consented = (step: SendStep): Answer[] =>
  (step as Form).attributes.asked.map((asked) => ({ attribute: asked, values: ['yes'] }));

/** An answer for each of three tries. */
export const thrice = (answer: Answers[number]): Answers => [answer, answer, answer];

/** What a server says that refuses. */
export const ERRORS = [{ code: '400', description: 'Please try later.' }];
