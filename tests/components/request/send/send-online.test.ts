import { describe, expect, it, vi } from 'vitest';
import type { RequestState } from '../../../../components/request/request-state.ts';
import { createOnlineSender, hostOf, type SendFault, type SendStep } from '../../../../components/request/send/send-online.ts';
import type { Answer, Connection, HttpAnswer } from '../../../../core/open311/types.ts';
import { answerCalls, named } from '../../../core/open311/answer-calls.ts';
import { KNOWLEDGE, sampleState } from '../sample-request.ts';

const ADDRESS = 'https://office.example/open311/v2';
const IMMIGRATION = { service_code: 'immigration', service_name: '출입국·체류', metadata: true };
const POTHOLES = { service_code: '001', service_name: '도로 파손', metadata: false };
const DRAFT_ID = '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13';

const json = (value: unknown, status = 200): Partial<HttpAnswer> => ({ status, text: JSON.stringify(value) });
const attribute = (code: string, given: object = {}) => ({ variable: true, code, datatype: 'string', required: false, order: 1, ...given });
const SERVICES = json([IMMIGRATION, POTHOLES]);
const CONSENT = attribute('consent', {
  datatype: 'singlevaluelist',
  required: true,
  description: 'May we keep your request?',
  values: [{ key: 'yes', name: 'I agree' }],
});
const DEFINITION = json({ service_code: 'immigration', attributes: [attribute('draft_id'), attribute('term'), CONSENT] });
const TAKEN = json([{ service_request_id: 'K7M2P-9QX4D', service_notice: '3일 안에 답변합니다.' }]);

type Answers = Parameters<typeof answerCalls>;

/** A sender whose server answers so; what was called, and which steps it went through. */
function senderWith(answers: Answers, state: RequestState = sampleState()) {
  const { connection, calls } = answerCalls(...answers);
  const connect = vi.fn(async (_url: string, _signal: AbortSignal): Promise<Connection | null> => connection);
  const onSent = vi.fn();
  const sender = createOnlineSender(state, { connect, onSent });
  const steps: SendStep['type'][] = [];
  sender.step.subscribe(({ type }) => steps.push(type));
  return { sender, calls, connect, onSent, steps, state };
}

/** A sender at its form. */
async function atForm(answers: Answers, state?: RequestState) {
  const made = senderWith([SERVICES, DEFINITION, ...answers], state);
  await made.sender.begin(ADDRESS);
  return made;
}

const form = ({ step: { value } }: { step: { value: SendStep } }) => value as Extract<SendStep, { type: 'form' }>;
const consented = (step: SendStep): Answer[] =>
  (step as Extract<SendStep, { type: 'form' }>).attributes.asked.map((asked) => ({ attribute: asked, values: ['yes'] }));
const posted = ({ body = '' }: { body?: string }) => new URLSearchParams(body);

describe('an office’s form', () => {
  it('is that of the service, asked for in the reader’s language', async () => {
    const { sender, calls, steps, connect } = await atForm([]);
    expect(calls.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://office.example/open311/v2/services.json?locale=en',
      'GET https://office.example/open311/v2/services/immigration.json?locale=en',
    ]);
    expect(steps).toEqual(['idle', 'asking', 'form']);
    expect(connect.mock.calls.map(([url]) => url)).toEqual([ADDRESS]);
    expect(form(sender).attributes.asked.map(({ code }) => code)).toEqual(['consent']);
  });

  it('is found from an address as people paste it', async () => {
    const { sender, calls } = senderWith([SERVICES, DEFINITION]);
    await sender.begin(' <office.example/open311/v2/services.xml?jurisdiction_id=mapo.kr> ');
    expect(calls[0]!.url).toBe('https://office.example/open311/v2/services.json?jurisdiction_id=mapo.kr&locale=en');
    expect(sender.step.value.type).toBe('form');
  });

  it('is found through a discovery document', async () => {
    const discovery = json({
      endpoints: [
        { specification: 'http://wiki.open311.org/GeoReport_v2', type: 'test', url: 'https://test.example/v2' },
        { specification: 'http://wiki.open311.org/GeoReport_v2', type: 'production', url: 'https://live.example/v2/' },
      ],
    });
    const { sender, calls } = senderWith([discovery, SERVICES, DEFINITION]);
    await sender.begin('https://office.example/discovery.json');
    expect(calls.map(({ url }) => url)).toEqual([
      'https://office.example/discovery.json',
      'https://live.example/v2/services.json?locale=en',
      'https://live.example/v2/services/immigration.json?locale=en',
    ]);
    expect(form(sender).server.url).toBe('https://live.example/v2');
  });

  it('is empty where the office asks nothing, and nothing more is fetched', async () => {
    const { sender, calls } = senderWith([json([{ ...IMMIGRATION, metadata: false }])]);
    await sender.begin(ADDRESS);
    expect(form(sender).attributes).toEqual({ filled: [], asked: [], shown: [], omitted: [] });
    expect(calls).toHaveLength(1);
  });

  it('is asked for in XML from then on where the office speaks no JSON', async () => {
    const xml = '<services><service><service_code>immigration</service_code><metadata>false</metadata></service></services>';
    const { sender } = senderWith([{ status: 404 }, { text: xml }]);
    await sender.begin(ADDRESS);
    expect(form(sender).server.format).toBe('xml');
  });
});

describe('an office’s own subjects', () => {
  it('are the reader’s to choose from where none of them is the service', async () => {
    const { sender, steps } = senderWith([json([POTHOLES, { service_code: '002', service_name: '민원' }])]);
    await sender.begin(ADDRESS);
    const { services } = sender.step.value as Extract<SendStep, { type: 'choosing' }>;
    expect(services.map(({ name }) => name)).toEqual(['도로 파손', '민원']);
    await sender.choose(services[1]!);
    expect(form(sender).service.code).toBe('002');
    expect(steps).toEqual(['idle', 'asking', 'choosing', 'asking', 'form']);
  });

  it('cannot be chosen from before they are there', async () => {
    const { sender, connect } = senderWith([]);
    await sender.choose({ code: '001', name: '도로 파손', description: null, metadata: false, keywords: [], group: null });
    expect([sender.step.value, connect.mock.calls.length]).toEqual([{ type: 'idle' }, 0]);
  });
});

describe('a request that is sent', () => {
  it('is what the reader saw, with what the draft knows and what they answered', async () => {
    const state = sampleState({ question: 'My number is 900101-5123456.', replyTo: { name: 'Hoa', email: 'hoa@example.org' } });
    const { sender, calls, steps, connect } = await atForm([TAKEN], state);
    await sender.send(consented(sender.step.value));
    const { method, url } = calls.at(-1)!;
    expect([method, url]).toEqual(['POST', 'https://office.example/open311/v2/requests.json?locale=en']);
    const body = posted(calls.at(-1)!);
    expect(Object.fromEntries(body)).toEqual({
      service_code: 'immigration',
      address_string: '시민상담센터',
      first_name: 'Hoa',
      email: 'hoa@example.org',
      description: `${state.texts.value.textKo}\n\n${state.texts.value.textUser}`,
      'attribute[draft_id]': DRAFT_ID,
      'attribute[term]': 'period-of-stay',
      'attribute[consent]': 'yes',
    });
    expect(String(body)).not.toContain('5123456');
    expect(steps).toEqual(['idle', 'asking', 'form', 'sending', 'sent']);
    expect(connect).toHaveBeenCalledTimes(2);
    expect(sender.step.value).toMatchObject({ type: 'sent', request: { id: 'K7M2P-9QX4D', notice: '3일 안에 답변합니다.' } });
  });

  it('is told to the shell, as its draft is done with', async () => {
    const { sender, onSent } = await atForm([TAKEN]);
    expect(onSent).not.toHaveBeenCalled();
    await sender.send(consented(sender.step.value));
    expect(onSent).toHaveBeenCalledOnce();
  });

  it('says what was typed after the form was shown', async () => {
    const { sender, calls, state } = await atForm([TAKEN]);
    state.change({ question: 'By when must I extend my stay?' });
    await sender.send(consented(sender.step.value));
    expect(posted(calls.at(-1)!).get('description')).toContain('By when must I extend my stay?');
  });

  it('names the office’s subject for a place where no centre counsels in the service', async () => {
    const knowledge = { directory: { ...KNOWLEDGE.directory, centres: [] } };
    const { sender, calls } = await atForm([TAKEN], sampleState({}, knowledge));
    await sender.send(consented(sender.step.value));
    expect(posted(calls.at(-1)!).get('address_string')).toBe('출입국·체류');
  });

  it('is sent once, however fast the reader presses twice', async () => {
    const { sender, calls } = await atForm([TAKEN, TAKEN]);
    const answers = consented(sender.step.value);
    await Promise.all([sender.send(answers), sender.send(answers)]);
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('has the same draft id when it is sent again, and the same answers to go on from', async () => {
    const refused = json([{ code: 400, description: 'The e-mail address is wrong.' }], 400);
    const { sender, calls, state } = await atForm([refused, TAKEN]);
    const answers = consented(sender.step.value);
    await sender.send(answers);
    sender.back();
    expect(form(sender).answers).toEqual(answers);
    state.change({ replyTo: { email: 'hoa@example.org' } });
    await sender.send(form(sender).answers);
    const sent = calls.filter(({ method }) => method === 'POST').map(posted);
    expect(sent.map((body) => body.get('attribute[draft_id]'))).toEqual([DRAFT_ID, DRAFT_ID]);
    expect(sent.map((body) => body.get('email'))).toEqual([null, 'hoa@example.org']);
    expect(sender.step.value.type).toBe('sent');
  });

  it('is not sent before there is a form', async () => {
    const { sender, connect } = senderWith([]);
    await sender.send([]);
    expect([sender.step.value, connect.mock.calls.length]).toEqual([{ type: 'idle' }, 0]);
  });
});

describe('the number of a request', () => {
  const TOKEN = json([{ token: '12345' }]);

  it('is asked for with the token that the office gave', async () => {
    const { sender, calls } = await atForm([TOKEN, json([{ token: '12345', service_request_id: '638344' }])]);
    await sender.send(consented(sender.step.value));
    expect(calls.at(-1)!.url).toBe('https://office.example/open311/v2/tokens/12345.json');
    expect(sender.step.value).toMatchObject({ type: 'sent', request: { id: '638344' } });
  });

  it.each<[string, Partial<HttpAnswer>]>([
    ['has none yet', json([{ token: '12345' }])],
    ['knows no tokens', { status: 404, text: '[{"code":404,"description":"No such token"}]' }],
  ])('comes later, and the request is sent, where the office %s', async (_, answer) => {
    const { sender } = await atForm([TOKEN, answer]);
    await sender.send(consented(sender.step.value));
    expect(sender.step.value).toMatchObject({ type: 'sent', request: { id: null, token: '12345' } });
  });
});

const thrice = (answer: Answers[number]): Answers => [answer, answer, answer];
const ERRORS = [{ code: '400', description: 'Please try later.' }];

describe('what goes wrong before there is a form', () => {
  it.each<[string, string, Answers, SendFault, string]>([
    ['no address', '  ', [], { type: 'invalid', reason: 'empty' }, ''],
    ['a word that is no address', 'office', [], { type: 'invalid', reason: 'no-address' }, ''],
    ['an address without TLS', 'http://office.example/v2', [], { type: 'invalid', reason: 'insecure' }, ''],
    ['an address with a password', 'https://me:secret@office.example/v2', [], { type: 'invalid', reason: 'credentials' }, ''],
    ['no connection', ADDRESS, thrice(named('TypeError')), { type: 'failed', reason: 'unreachable', arrived: 'no' }, 'office.example'],
    ['no answer in time', ADDRESS, [named('TimeoutError')], { type: 'failed', reason: 'timeout', arrived: 'no' }, 'office.example'],
    ['the reader’s stop', ADDRESS, [named('AbortError')], { type: 'failed', reason: 'stopped', arrived: 'no' }, 'office.example'],
    ['a fault of the server', ADDRESS, thrice({ status: 500 }), { type: 'failed', reason: 'server', arrived: 'no' }, 'office.example'],
    [
      'a page for people',
      'https://office.example:8443/v2',
      [{ text: '<!doctype html><p>점검 중' }, { text: '<!doctype html><p>점검 중' }],
      { type: 'failed', reason: 'unreadable', arrived: 'no' },
      'office.example:8443',
    ],
    ['a server with too much to do', ADDRESS, [{ status: 429, retryAfter: '30' }], { type: 'busy', seconds: 30 }, 'office.example'],
    ['a refusal', ADDRESS, [json(ERRORS, 403)], { type: 'refused', status: 403, errors: ERRORS }, 'office.example'],
    ['an office that lists nothing', ADDRESS, [json([])], { type: 'noServices' }, 'office.example'],
    [
      'a discovery document that names no server',
      'https://office.example/discovery.json',
      [json({ endpoints: [] })],
      { type: 'invalid', reason: 'empty' },
      'office.example',
    ],
    [
      'a form that cannot be had',
      ADDRESS,
      [SERVICES, json(ERRORS, 403)],
      { type: 'refused', status: 403, errors: ERRORS },
      'office.example',
    ],
  ])('%s is told, and leads back to the beginning', async (_, address, answers, fault, host) => {
    const { sender } = senderWith(answers);
    await sender.begin(address);
    expect(sender.step.value).toEqual({ type: 'fault', fault, host, back: null });
    sender.back();
    expect(sender.step.value).toEqual({ type: 'idle' });
  });

  it.each<[string, () => Promise<null>]>([
    ['does not allow it', async () => null],
    ['is not even asked by the browser', () => Promise.reject(new Error('This function must be called during a user gesture'))],
  ])('the reader who %s is told so, and nothing is called', async (_, connect) => {
    const sender = createOnlineSender(sampleState(), { connect, onSent: vi.fn() });
    await sender.begin(ADDRESS);
    expect(sender.step.value).toEqual({ type: 'fault', fault: { type: 'denied' }, host: 'office.example', back: null });
  });
});

describe('what goes wrong with sending', () => {
  it.each<[string, Answers, SendFault]>([
    ['a refusal', [json(ERRORS, 400)], { type: 'refused', status: 400, errors: ERRORS }],
    ['no answer in time, thrice', thrice(named('TimeoutError')), { type: 'failed', reason: 'timeout', arrived: 'unknown' }],
    ['the reader’s stop', [named('AbortError')], { type: 'failed', reason: 'stopped', arrived: 'unknown' }],
    ['an answer that says nothing', [{ text: '' }], { type: 'failed', reason: 'unreadable', arrived: 'unknown' }],
    ['a server with too much to do', [{ status: 503, retryAfter: '5' }], { type: 'busy', seconds: 5 }],
  ])('%s is told, and leads back to the form with what was answered', async (_, answers, fault) => {
    const { sender, onSent } = await atForm(answers);
    const before = form(sender);
    const given = consented(before);
    await sender.send(given);
    expect(sender.step.value).toMatchObject({ type: 'fault', fault, host: 'office.example' });
    expect(onSent).not.toHaveBeenCalled();
    sender.back();
    expect(sender.step.value).toEqual({ ...before, answers: given });
  });

  it('leads back to the form where the reader does not allow the connection', async () => {
    const { sender, connect, calls } = await atForm([]);
    const answers = consented(sender.step.value);
    connect.mockResolvedValueOnce(null);
    await sender.send(answers);
    expect(sender.step.value).toMatchObject({ type: 'fault', fault: { type: 'denied' }, back: { type: 'form', answers } });
    expect(calls).toHaveLength(2);
  });
});

describe('stopping', () => {
  it('ends what is under way', () => {
    const { sender, connect } = senderWith([]);
    void sender.begin(ADDRESS);
    const [, signal] = connect.mock.calls[0]!;
    expect(signal.aborted).toBe(false);
    sender.stop();
    expect(signal.aborted).toBe(true);
  });

  it('does not end what comes after it', async () => {
    const { sender, connect } = await atForm([TAKEN]);
    sender.stop();
    await sender.send(consented(sender.step.value));
    expect(connect.mock.calls.map(([, signal]) => signal.aborted)).toEqual([true, false]);
  });
});

it.each([
  ['https://office.example/open311/v2', 'office.example'],
  ['http://127.0.0.1:3110/v2', '127.0.0.1:3110'],
  ['office', ''],
  ['', ''],
])('the host of “%s” is “%s”', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
