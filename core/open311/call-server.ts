import { parseAnswer } from './parse-answer.ts';
import { type Fields, findItems, getText } from './read-fields.ts';
import type { Connection, Failure, FailureReason, HttpAnswer, HttpCall, ServerError } from './types.ts';

/** What a call brought back, not looked at further. */
export type CallResult = { type: 'value'; value: object } | Failure;

/** How long to wait before each further try, in milliseconds. */
const PAUSES = [1000, 3000];
/** Statuses with which a server points elsewhere without having looked at the call. */
const UNTOUCHED = [301, 307, 308];
/** Fields of services, attributes and requests, which have descriptions and codes too, as errors do. */
const NOT_OF_ERRORS = [
  'service_code',
  'service_name',
  'datatype',
  'variable',
  'service_request_id',
  'token',
  'service_notice',
  'account_id',
];

/**
 * Makes a call and says what its answer means. Makes it again, at most twice, while it fails for one of the reasons in
 * `repeatAfter`: give reasons only where a call that arrives twice does no harm. Never rejects.
 */
export async function callServer(
  { repeatAfter, ...call }: HttpCall & { repeatAfter: readonly FailureReason[] },
  { http, wait }: Connection,
): Promise<CallResult> {
  let result = await callOnce(call, http);
  for (const pause of PAUSES) {
    if (result.type !== 'failed' || !repeatAfter.includes(result.reason)) return result;
    try {
      await wait(pause);
    } catch {
      // The user stopped the wait. Whether the call arrived stays as it was.
      return { ...result, reason: 'stopped' };
    }
    result = await callOnce(call, http);
  }
  return result;
}

async function callOnce(call: HttpCall, http: Connection['http']): Promise<CallResult> {
  const sendsRequest = call.method === 'POST';
  try {
    return await interpretAnswer(await http(call), sendsRequest);
  } catch (error) {
    return interpretRejection(error, sendsRequest);
  }
}

/** A request may have arrived even though the answer is a failure. */
async function interpretAnswer({ status, retryAfter, text }: HttpAnswer, sendsRequest: boolean): Promise<CallResult> {
  if (status === 429 || (status === 503 && retryAfter !== null)) return { type: 'busy', seconds: parseSeconds(retryAfter) };
  const arrived = sendsRequest && !UNTOUCHED.includes(status) ? 'unknown' : 'no';
  if (status < 200 || (status >= 300 && status < 400) || status >= 500) return { type: 'failed', reason: 'server', arrived };
  const value = await parseAnswer(text);
  const errors = value ? readErrors(value) : [];
  if (status >= 400 || errors.length > 0) return { type: 'refused', status, errors };
  return value ? { type: 'value', value } : { type: 'failed', reason: 'unreadable', arrived };
}

function interpretRejection(error: unknown, sendsRequest: boolean): Failure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : null;
  const reason = name === 'TimeoutError' ? 'timeout' : name === 'AbortError' ? 'stopped' : 'unreachable';
  // A connection that was never made looks the same as one that broke after the request had gone through.
  return { type: 'failed', reason, arrived: sendsRequest ? 'unknown' : 'no' };
}

/** `Retry-After` may also be a time of day, which is ignored: clocks differ. */
function parseSeconds(retryAfter: string | null): number | null {
  return /^\d{1,9}$/.test(retryAfter?.trim() ?? '') ? Number(retryAfter) : null;
}

function readErrors(value: object): ServerError[] {
  return (findItems(value, { names: ['errors', 'error'], keys: ['code', 'description'] }) ?? []).filter(isError).map((fields) => ({
    code: getText(fields, 'code'),
    description: getText(fields, 'description'),
  }));
}

function isError(fields: Fields): boolean {
  return !NOT_OF_ERRORS.some((name) => name in fields);
}
