import { findRequest, type SentRequest, sendRequest } from '../../../core/open311/operations.ts';
import type { Answer, Connection, Server } from '../../../core/open311/types.ts';
import { joinTexts } from '../../../core/request/compose-request.ts';
import { fillForm } from './fill-form.ts';
import type { Form } from './send-step.ts';
import { connectTo, failSending, type Sending } from './sending.ts';

/** Sends the form with the reader's answers; after a fault, the form is there again with them. */
export async function submitForm(sending: Sending, answers: readonly Answer[]): Promise<void> {
  const { state, shell, step } = sending;
  if (step.value.type !== 'form') return;
  const form: Form = { ...step.value, answers };
  const { server } = form;
  const connection = await connectTo(sending, 'sending', server.url, form);
  if (!connection) return;
  const result = await sendRequest({ server, request: requestOf(sending, form), locale: state.language }, connection);
  if (result.type !== 'sent') return failSending(sending, result, server.url, form);
  shell.onSent();
  step.value = { type: 'sent', request: await withNumber(result, server, connection) };
}

/** What is sent; the draft may have changed since the form was shown. */
function requestOf({ state }: Sending, { service, attributes, answers }: Form) {
  const { centreName, replyTo } = state.draft.value;
  return {
    serviceCode: service.code,
    answers: [
      ...fillForm(
        state,
        attributes.filled.map(({ attribute }) => attribute),
      ).filled,
      ...answers,
    ],
    description: joinTexts(state.texts.value),
    place: { name: centreName?.ko ?? service.name, district: null },
    replyTo,
  };
}

/** A server that answers with a token may have the number by now. */
async function withNumber(sent: SentRequest, server: Server, connection: Connection): Promise<SentRequest> {
  if (sent.id !== null || sent.token === null) return sent;
  const found = await findRequest({ server, token: sent.token }, connection);
  return found.type === 'found' ? { ...sent, id: found.id } : sent;
}
