import type { Connection, HttpAnswer, HttpCall } from '../../core/open311/types.ts';

/** Milliseconds after which a server that does not answer is given up. */
const TIME_LIMIT = 20_000;

/** A connection over `fetch`, without cookies and without a referrer. `signal` is the reader's press of “stop”. */
export function openConnection(signal: AbortSignal, fetchFrom: typeof fetch = fetch, timeLimit = TIME_LIMIT): Connection {
  return {
    http: (call) => request(call, limit(signal, timeLimit), fetchFrom),
    wait: (milliseconds) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      }),
  };
}

/** A signal that ends with another, and when the time is over. Safari has no `AbortSignal.any` before 17.4. */
function limit(stop: AbortSignal, timeLimit: number): AbortSignal {
  const ending = new AbortController();
  for (const signal of [stop, AbortSignal.timeout(timeLimit)]) {
    if (signal.aborted) ending.abort(signal.reason);
    signal.addEventListener('abort', () => ending.abort(signal.reason));
  }
  return ending.signal;
}

async function request(call: HttpCall, signal: AbortSignal, fetchFrom: typeof fetch): Promise<HttpAnswer> {
  const { method, url, body, contentType } = call;
  const answer = await fetchFrom(url, {
    method,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    // Followed, a POST becomes a GET, and shows what others have sent.
    redirect: method === 'POST' ? 'error' : 'follow',
    ...(body !== undefined && { body }),
    ...(contentType && { headers: { 'content-type': contentType } }),
  });
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? '',
    retryAfter: answer.headers.get('retry-after'),
    text: await answer.text(),
  };
}
