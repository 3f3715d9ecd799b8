import { callServer } from './call-server.ts';
import type { Connection, Failure, Format, Server } from './open311.ts';
import { repeatCall } from './repeat-call.ts';
import { writeForm } from './write-form.ts';

interface Question<Value> {
  server: Server;
  /** The resource, from the server's address on, without a format. */
  path: readonly string[];
  /** The language to answer in, as a BCP 47 tag; Open311 itself knows none, and servers pass it over. */
  locale?: string;
  /** Makes something of what was read; null when it is of another kind. */
  read(value: object): Value | null;
}

/** A resource, and the format that it was to be had in. */
interface Found<Value> {
  type: 'answer';
  value: Value;
  format: Format;
}

/**
 * Gets a resource, in XML where JSON is not to be had. Asks again, at most twice, when the server was not reached or was
 * at fault. Never rejects.
 */
export async function ask<Value>(question: Question<Value>, connection: Connection): Promise<Found<Value> | Failure> {
  const { format } = question.server;
  const first = await askIn(format, question, connection);
  if (format === 'xml' || !isMatterOfFormat(first)) return first;
  const second = await askIn('xml', question, connection);
  return isMatterOfFormat(second) ? first : second;
}

async function askIn<Value>(
  format: Format,
  { server, path, locale, read }: Question<Value>,
  { http, wait }: Connection,
): Promise<Found<Value> | Failure> {
  const query = writeForm([
    ['jurisdiction_id', server.jurisdiction],
    ['locale', locale ?? null],
  ]);
  const resource = [server.url, ...path.map(encodeURIComponent)].join('/');
  const url = `${resource}.${format}${query && `?${query}`}`;
  const result = await repeatCall(() => callServer({ method: 'GET', url }, http), { after: ['unreachable', 'server'], wait });
  if (result.type !== 'value') return result;
  const value = read(result.value);
  return value === null ? { type: 'failed', reason: 'unreadable', arrived: 'no' } : { type: 'answer', value, format };
}

/** A refusal in readable words was meant; one without may only say that there is no JSON. */
function isMatterOfFormat(result: { type: 'answer' } | Failure): boolean {
  if (result.type === 'refused') return [404, 406].includes(result.status) && result.errors.length === 0;
  return result.type === 'failed' && result.reason === 'unreadable';
}
