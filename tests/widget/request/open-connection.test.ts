import { afterEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { HttpCall } from '../../../core/open311/types.ts';
import { openConnection } from '../../../widget/request/open-connection.ts';

const GET: HttpCall = { method: 'GET', url: 'https://office.example/v2/services.json?locale=vi' };
const POST: HttpCall = {
  method: 'POST',
  url: 'https://office.example/v2/requests.json?locale=vi',
  body: 'service_code=tax&description=%EC%A7%88%EB%AC%B8',
  contentType: 'application/x-www-form-urlencoded; charset=utf-8',
};

type Fetch = Mock<(url: string, options: RequestInit) => Promise<Response>>;

/** A `fetch` that answers with this. */
const answering = (text = '[]', init: ResponseInit = {}): Fetch => vi.fn(async () => new Response(text, init));
/** A `fetch` that never answers, and ends as the browser's does. */
const silent = (): Fetch =>
  vi.fn(
    (_, { signal }) =>
      new Promise((_, reject) => {
        if (signal!.aborted) reject(signal!.reason);
        signal!.addEventListener('abort', () => reject(signal!.reason));
      }),
  );

const open = (fetch: Fetch, { signal = new AbortController().signal, timeLimit = 60_000 } = {}) =>
  openConnection(signal, fetch as unknown as typeof globalThis.fetch, timeLimit);
const optionsOf = (fetch: Fetch) => fetch.mock.calls[0]![1];

describe('a call of an office’s server', () => {
  it.each([GET, POST])('tells it nothing of the reader but what is sent: $method', async (call) => {
    const fetch = answering();
    await open(fetch).http(call);
    expect(fetch.mock.calls[0]![0]).toBe(call.url);
    expect(optionsOf(fetch)).toMatchObject({ method: call.method, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  });

  it('that asks has no body and no headers, which the server would have to allow first', async () => {
    const fetch = answering();
    await open(fetch).http(GET);
    expect(optionsOf(fetch)).not.toHaveProperty('body');
    expect(optionsOf(fetch)).not.toHaveProperty('headers');
  });

  it('that sends has its form and what kind of form it is', async () => {
    const fetch = answering();
    await open(fetch).http(POST);
    expect(optionsOf(fetch)).toMatchObject({ body: POST.body, headers: { 'content-type': POST.contentType } });
  });

  it.each([
    { call: GET, redirect: 'follow' },
    { call: POST, redirect: 'error' },
  ])('that is sent elsewhere is followed only if it asks: $call.method', async ({ call, redirect }) => {
    const fetch = answering();
    await open(fetch).http(call);
    expect(optionsOf(fetch).redirect).toBe(redirect);
  });
});

describe('an answer', () => {
  it.each([200, 404, 503])('is given as it is, whatever its status: %i', async (status) => {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'retry-after': '30' };
    expect(await open(answering('[{"code":1}]', { status, headers })).http(GET)).toEqual({
      status,
      contentType: 'application/json; charset=utf-8',
      retryAfter: '30',
      text: '[{"code":1}]',
    });
  });

  it('may say nothing of its kind, or when to come again', async () => {
    const answer = new Response(null, { status: 200 });
    expect(await open(vi.fn(async () => answer)).http(GET)).toEqual({ status: 200, contentType: '', retryAfter: null, text: '' });
  });

  it('that never came is the error of the browser', async () => {
    const fault = new TypeError('Failed to fetch');
    await expect(open(vi.fn(() => Promise.reject(fault))).http(GET)).rejects.toBe(fault);
  });
});

describe('a server that does not answer', () => {
  it('is given up after the time limit', async () => {
    await expect(open(silent(), { timeLimit: 1 }).http(GET)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('is given up when the reader stops, which is told apart', async () => {
    const stop = new AbortController();
    const answer = open(silent(), { signal: stop.signal }).http(GET);
    stop.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is not waited for when the reader had stopped before', async () => {
    await expect(open(silent(), { signal: AbortSignal.abort() }).http(GET)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('in a Safari that cannot join signals', () => {
  const { any } = AbortSignal;

  afterEach(() => {
    AbortSignal.any = any;
  });

  it('an office is reached, and given up, all the same', async () => {
    Reflect.deleteProperty(AbortSignal, 'any');
    expect(await open(answering('[]')).http(GET)).toMatchObject({ text: '[]' });
    await expect(open(silent(), { timeLimit: 1 }).http(GET)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('waiting for another try', () => {
  it('ends by itself', async () => {
    await expect(open(answering()).wait(1)).resolves.toBeUndefined();
  });

  it('ends at once when the reader stops', async () => {
    const stop = new AbortController();
    const wait = open(answering(), { signal: stop.signal }).wait(3_600_000);
    stop.abort();
    await expect(wait).rejects.toMatchObject({ name: 'AbortError' });
  });
});
