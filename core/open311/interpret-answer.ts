import type { Failure, HttpAnswer, ServerError } from './open311.ts';
import { readAnswer } from './read-answer.ts';
import { type Fields, readItems, readText } from './read-fields.ts';

/** Statuses with which a server sends a call elsewhere without having looked at it. */
const UNTOUCHED = [301, 307, 308];
/** Fields of services, attributes and requests, which have descriptions and codes too. */
const NO_ERROR = ['service_code', 'service_name', 'datatype', 'variable', 'service_request_id', 'token', 'service_notice', 'account_id'];

/**
 * What an answer means: a value, or why there is none. `sent` is what was sent with the call: nothing, or a request that
 * may have arrived although the answer is a failure. Never rejects.
 */
export async function interpretAnswer(
  { status, retryAfter, text }: HttpAnswer,
  sent: 'nothing' | 'request',
): Promise<{ type: 'value'; value: object } | Failure> {
  if (status === 429 || (status === 503 && retryAfter !== null)) return { type: 'busy', seconds: secondsOf(retryAfter) };
  const arrived = sent === 'nothing' || UNTOUCHED.includes(status) ? 'no' : 'unknown';
  if (status < 200 || (status >= 300 && status < 400) || status >= 500) return { type: 'failed', reason: 'server', arrived };
  const reading = await readAnswer(text);
  const errors = reading.type === 'value' ? errorsOf(reading.value) : [];
  if (status >= 400) return { type: 'refused', status, errors };
  if (reading.type === 'unreadable') return { type: 'failed', reason: 'unreadable', arrived };
  return errors.length > 0 ? { type: 'refused', status, errors } : reading;
}

/** What a rejected call means. */
export function interpretRejection(error: unknown, sent: 'nothing' | 'request'): Failure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : null;
  const reason = name === 'TimeoutError' ? 'timeout' : name === 'AbortError' ? 'stopped' : 'unreachable';
  // A connection that was never made looks the same as one that broke after the request was through.
  return { type: 'failed', reason, arrived: sent === 'nothing' ? 'no' : 'unknown' };
}

/** A time of day is left aside: clocks differ. */
function secondsOf(retryAfter: string | null): number | null {
  return /^\d{1,9}$/.test(retryAfter?.trim() ?? '') ? Number(retryAfter) : null;
}

function errorsOf(value: object): ServerError[] {
  return (readItems(value, { names: ['errors', 'error'], keys: ['code', 'description'] }) ?? []).filter(isError).map((fields) => ({
    code: readText(fields, 'code'),
    description: readText(fields, 'description'),
  }));
}

function isError(fields: Fields): boolean {
  return !NO_ERROR.some((name) => name in fields);
}
