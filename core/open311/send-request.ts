import { callServer } from './call-server.ts';
import { encodeRequest, type OpenRequest } from './encode-request.ts';
import { isDraftKnown } from './fill-attributes.ts';
import type { Connection, Failure, Server } from './open311.ts';
import { readRequest } from './read-request.ts';
import { repeatCall } from './repeat-call.ts';
import { writeForm } from './write-form.ts';

/** A request that the server took. */
export interface SentRequest {
  type: 'sent';
  /** Its number; null when the server gives none, or gives it later. */
  id: string | null;
  /** What to ask `findRequest` for the number with. */
  token: string | null;
  /** What the server says will be done. */
  notice: string | null;
}

/**
 * “POST service request”. A request is sent again, at most twice, only to a server that knows drafts by their `draft_id`,
 * and stores one once; any other gets it once, and what became of it may stay unknown. `locale` is a BCP 47 tag. Never
 * rejects.
 */
export async function sendRequest(
  { server, request, locale }: { server: Server; request: OpenRequest; locale: string },
  { http, wait }: Connection,
): Promise<SentRequest | Failure> {
  const { body, contentType } = encodeRequest(request, server);
  const url = `${server.url}/requests.${server.format}?${writeForm([['locale', locale]])}`;
  const result = await repeatCall(() => callServer({ method: 'POST', url, body, contentType }, http), {
    after: isDraftKnown(request.answers) ? ['unreachable', 'timeout', 'server'] : [],
    wait,
  });
  if (result.type !== 'value') return result;
  const read = readRequest(result.value);
  return read ? { type: 'sent', ...read } : { type: 'failed', reason: 'unreadable', arrived: 'unknown' };
}
