import { describe, expect, it } from 'vitest';
import type { OpenRequest } from '../../../core/open311/encode-request.ts';
import { sendRequest } from '../../../core/open311/operations.ts';
import type { Answer } from '../../../core/open311/types.ts';
import { answerCalls, named, SERVER } from './answer-calls.ts';

const REQUEST: OpenRequest = {
  serviceCode: 'tax',
  answers: [],
  description: '연말정산은 어떻게 하나요?',
  place: { name: '서울글로벌센터', district: null },
  replyTo: { email: 'hoa@example.org' },
};
const DRAFT_ID: Answer = {
  attribute: {
    code: 'draft_id',
    datatype: 'string',
    required: false,
    description: null,
    datatypeDescription: null,
    variable: true,
    order: 1,
    values: [],
  },
  values: ['0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13'],
};
const TAKEN = { text: '[{"service_request_id":"K7M2P-9QX4D"}]' };
const SENT = { type: 'sent', id: 'K7M2P-9QX4D', token: null, notice: null };

const send = (answers: Parameters<typeof answerCalls>, request: Partial<OpenRequest> = {}, server = SERVER) => {
  const { connection, ...seen } = answerCalls(...answers);
  return { result: sendRequest({ server, request: { ...REQUEST, ...request }, locale: 'vi' }, connection), ...seen };
};

describe('a request is posted', () => {
  it('as a form, for an answer in the reader’s language', async () => {
    const { result, calls } = send([TAKEN]);
    expect(await result).toEqual(SENT);
    expect(calls).toEqual([
      {
        method: 'POST',
        url: 'https://open311.example.kr/v2/requests.json?locale=vi',
        body: expect.stringMatching(/^service_code=tax&address_string=.*&email=hoa%40example\.org&description=/),
        contentType: 'application/x-www-form-urlencoded; charset=utf-8',
      },
    ]);
  });

  it('for an answer in XML to a server that speaks no JSON', async () => {
    const { result, calls } = send(
      [{ text: '<service_requests><request><service_request_id>293</service_request_id><account_id/></request></service_requests>' }],
      {},
      { ...SERVER, format: 'xml' },
    );
    expect(await result).toEqual({ type: 'sent', id: '293', token: null, notice: null });
    expect(calls[0]!.url).toBe('https://open311.example.kr/v2/requests.xml?locale=vi');
  });
});

describe('a request is sent when the server gives', () => {
  it.each([
    [
      'a number and a notice',
      '[{"service_request_id":293944,"service_notice":"3일 안에 답변합니다.","account_id":null}]',
      { id: '293944', notice: '3일 안에 답변합니다.' },
    ],
    ['a token', '[{"token":12345}]', { token: '12345' }],
    ['a notice and the description', '[{"service_notice":"접수되었습니다.","description":"연말정산"}]', { notice: '접수되었습니다.' }],
    ['neither, but an account', '[{"account_id":null}]', {}],
    ['a number in an object', '{"service_requests":{"request":{"service_request_id":"7"}}}', { id: '7' }],
    ['a number without a list', '{"service_request_id":"7"}', { id: '7' }],
    ['a number in lists too many', '[[{"service_request_id":["7"]}]]', { id: '7' }],
    ['the request itself beside its number', '[{"service_request_id":"7","description":"연말정산","status":"open"}]', { id: '7' }],
    [
      'a number in an element of another name',
      '<requests><service_request><service_request_id>7</service_request_id></service_request></requests>',
      { id: '7' },
    ],
  ])('%s', async (_, text, given) => {
    expect(await send([{ status: 201, text }]).result).toEqual({ type: 'sent', id: null, token: null, notice: null, ...given });
  });
});

describe('a request is refused, in the server’s words,', () => {
  const errors = [
    { code: '400', description: '“consent” is missing.' },
    { code: 'E-7', description: null },
  ];

  it.each([
    ['in JSON', 400, '[{"code":400,"description":"“consent” is missing."},{"code":"E-7","description":null}]'],
    ['in an object', 400, '{"errors":[{"code":400,"description":"“consent” is missing."},{"code":"E-7"}]}'],
    [
      'in XML',
      403,
      '<errors><error><code>400</code><description>“consent” is missing.</description></error><error><code>E-7</code></error></errors>',
    ],
    ['with a status of success', 200, '[{"code":400,"description":"“consent” is missing."},{"code":"E-7"}]'],
  ])('%s', async (_, status, text) => {
    expect(await send([{ status, text }]).result).toEqual({ type: 'refused', status, errors });
  });

  it('or without any', async () => {
    expect(await send([{ status: 413, text: '<html><h1>Request Entity Too Large</h1></html>' }]).result).toEqual({
      type: 'refused',
      status: 413,
      errors: [],
    });
  });
});

describe('a server that does not know drafts gets a request once', () => {
  it.each([
    ['when it takes too long', named('TimeoutError'), 'timeout'],
    ['when the user stops', named('AbortError'), 'stopped'],
    ['when the connection breaks', named('TypeError'), 'unreachable'],
    ['when it fails', { status: 500, text: '[{"code":500,"description":"Something went wrong"}]' }, 'server'],
    ['when it is down', { status: 503 }, 'server'],
    ['when it sends one elsewhere behind the request', { status: 302 }, 'server'],
    ['when it answers with a page', { text: '<!DOCTYPE html><p>Thank you!' }, 'unreadable'],
    ['when it answers with nothing', { text: '' }, 'unreadable'],
    ['when it answers with an empty list', { text: '[]' }, 'unreadable'],
    ['when it answers with other people’s requests', { text: '[{"service_request_id":"1"},{"service_request_id":"2"}]' }, 'unreadable'],
  ])('%s, and whether it arrived is not known', async (_, answer, reason) => {
    const { result, calls } = send([answer, TAKEN]);
    expect(await result).toEqual({ type: 'failed', reason, arrived: 'unknown' });
    expect(calls).toHaveLength(1);
  });

  it.each([301, 307, 308])('when the address has moved (%i), and it has not arrived', async (status) => {
    expect(await send([{ status }]).result).toEqual({ type: 'failed', reason: 'server', arrived: 'no' });
  });

  it('when it is busy, and says for how long', async () => {
    const { result, calls } = send([{ status: 429, retryAfter: '30' }, TAKEN]);
    expect(await result).toEqual({ type: 'busy', seconds: 30 });
    expect(calls).toHaveLength(1);
  });
});

describe('a server that knows drafts gets a request again, the same to the letter,', () => {
  const answers = [DRAFT_ID];

  it.each([
    ['when it takes too long', named('TimeoutError')],
    ['when the connection breaks', named('TypeError')],
    ['when it fails', { status: 502 }],
  ])('%s', async (_, trouble) => {
    const { result, calls, waits } = send([trouble, trouble, TAKEN], { answers });
    expect(await result).toEqual(SENT);
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map((call) => JSON.stringify(call))).size).toBe(1);
    expect(waits).toEqual([1000, 3000]);
  });

  it('three times at most', async () => {
    const { result, calls } = send([{ status: 500 }, named('TypeError'), named('TimeoutError'), TAKEN], { answers });
    expect(await result).toEqual({ type: 'failed', reason: 'timeout', arrived: 'unknown' });
    expect(calls).toHaveLength(3);
  });

  it.each([
    ['when the user stops', named('AbortError'), { type: 'failed', reason: 'stopped', arrived: 'unknown' }],
    [
      'when it refuses',
      { status: 400, text: '[{"code":400,"description":"no"}]' },
      { type: 'refused', status: 400, errors: [{ code: '400', description: 'no' }] },
    ],
    ['when it is busy', { status: 503, retryAfter: '5' }, { type: 'busy', seconds: 5 }],
    ['when its answer is rubbish', { text: '???' }, { type: 'failed', reason: 'unreadable', arrived: 'unknown' }],
  ])('but not %s', async (_, answer, expected) => {
    const { result, calls } = send([answer, TAKEN], { answers });
    expect(await result).toEqual(expected);
    expect(calls).toHaveLength(1);
  });
});
