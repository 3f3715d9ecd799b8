/**
 * Runs what takes a signal, and stops it after some milliseconds or with `outer`. A timer of its own: Node.js 20 forgets an
 * `AbortSignal.timeout` that only an `AbortSignal.any` holds.
 */
export async function withTimeLimit<Result>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const control = new AbortController();
  const stop = () => control.abort(outer?.reason);
  const timer = setTimeout(() => control.abort(new DOMException('too slow', 'TimeoutError')), milliseconds);
  if (outer?.aborted) stop();
  outer?.addEventListener('abort', stop);
  try {
    return await work(control.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}
