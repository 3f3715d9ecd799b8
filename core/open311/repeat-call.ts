import type { Connection, Failure } from './open311.ts';

/** How long to wait before each further try, in milliseconds. */
const PAUSES = [1000, 3000];

type Reason = Extract<Failure, { type: 'failed' }>['reason'];

/**
 * Makes a call again, at most twice, while it fails for one of the reasons in `after`. Only for calls that do no harm when
 * they arrive twice. When the wait is stopped, so is the call, and what is known of its arrival stays.
 */
export async function repeatCall<Result extends { type: string }>(
  call: () => Promise<Result | Failure>,
  { after, wait }: { after: readonly Reason[]; wait: Connection['wait'] },
): Promise<Result | Failure> {
  let result = await call();
  for (const pause of PAUSES) {
    if (!isFailed(result) || !after.includes(result.reason)) return result;
    try {
      await wait(pause);
    } catch {
      return { ...result, reason: 'stopped' };
    }
    result = await call();
  }
  return result;
}

function isFailed(result: { type: string }): result is Extract<Failure, { type: 'failed' }> {
  return result.type === 'failed';
}
