import { describe, expect, it } from 'vitest';
import type { SendFault } from '../../../../components/request/send/send-step.ts';
import type { HttpAnswer } from '../../../../core/open311/types.ts';
import { named } from '../../../core/open311/answer-calls.ts';
import { KNOWLEDGE, sampleState } from '../sample-request.ts';
import { type Answers, atForm, consented, ERRORS, form, json, senderWith, TAKEN, thrice } from './sender-stage.ts';

const DRAFT_ID = '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13';

const posted = ({ body = '' }: { body?: string }) => new URLSearchParams(body);

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
