import { callServer } from './call-server.ts';
import { writeForm } from './encode-request.ts';
import type { Connection, Failure, Format, Server } from './types.ts';

interface Resource<Value> {
  server: Server;
  /** From the server's address on, without a format. */
  path: readonly string[];
  /** The language to answer in, as a BCP 47 tag. Open311 itself does not know it, and most servers ignore it. */
  locale?: string;
  /** Makes something of the answer; null when the answer is of another kind. */
  read(value: object): Value | null;
}

interface Found<Value> {
  type: 'found';
  value: Value;
  /** The format in which the server had the resource. */
  format: Format;
}

/**
 * Gets a resource: in the server's format, and in XML where a server has no JSON. Asks again, at most twice, when the server
 * was not reached or was at fault. Never rejects.
 */
export async function get<Value>(resource: Resource<Value>, connection: Connection): Promise<Found<Value> | Failure> {
  const { format } = resource.server;
  const first = await getIn(format, resource, connection);
  if (format === 'xml' || !mayHaveOtherFormat(first)) return first;
  const second = await getIn('xml', resource, connection);
  return mayHaveOtherFormat(second) ? first : second;
}

async function getIn<Value>(format: Format, resource: Resource<Value>, connection: Connection): Promise<Found<Value> | Failure> {
  const url = addressOf(resource, format);
  const result = await callServer({ method: 'GET', url, repeatAfter: ['unreachable', 'server'] }, connection);
  if (result.type !== 'value') return result;
  const value = resource.read(result.value);
  return value === null ? { type: 'failed', reason: 'unreadable', arrived: 'no' } : { type: 'found', value, format };
}

function addressOf({ server, path, locale }: Resource<unknown>, format: Format): string {
  const query = writeForm([
    ['jurisdiction_id', server.jurisdiction],
    ['locale', locale ?? null],
  ]);
  const address = [server.url, ...path.map(encodeURIComponent)].join('/');
  return `${address}.${format}${query && `?${query}`}`;
}

/** A refusal with errors in it is a real one; a refusal without any may only say that there is no JSON. */
function mayHaveOtherFormat(result: { type: 'found' } | Failure): boolean {
  if (result.type === 'refused') return [404, 406].includes(result.status) && result.errors.length === 0;
  return result.type === 'failed' && result.reason === 'unreadable';
}
