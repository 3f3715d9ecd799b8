import type { HttpAnswer, HttpCall } from '../../../core/open311/types.ts';

/** Calls over Node's `fetch`, as a shell does; a POST follows no redirect, since it would become a GET. */
export async function fetchHttp({ method, url, body, contentType }: HttpCall, signal?: AbortSignal): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method,
    redirect: method === 'POST' ? 'manual' : 'follow',
    ...(body === undefined ? {} : { body }),
    ...(contentType ? { headers: { 'content-type': contentType } } : {}),
    ...(signal ? { signal } : {}),
  });
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: response.headers.get('retry-after'),
    text: await response.text(),
  };
}
