import { ask } from './ask.ts';
import type { Connection, Failure, Server } from './open311.ts';
import { readRequest } from './read-request.ts';

/** The number of a request; null while the server has none for it yet. */
export interface FoundRequest {
  type: 'found';
  id: string | null;
}

/** “GET service_request_id from a token”: the number of a request that was sent. Never rejects. */
export async function findRequest(
  { server, token }: { server: Server; token: string },
  connection: Connection,
): Promise<FoundRequest | Failure> {
  const result = await ask({ server, path: ['tokens', token], read: readRequest }, connection);
  return result.type === 'answer' ? { type: 'found', id: result.value.id } : result;
}
