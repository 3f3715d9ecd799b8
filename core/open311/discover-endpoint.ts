import { callServer } from './call-server.ts';
import { type Endpoint, readEndpoint } from './endpoint.ts';
import { type Fields, findItems, getText } from './read-fields.ts';
import type { Connection, Failure } from './types.ts';

/**
 * Asks a discovery document where its GeoReport v2 server is; the server in production goes first. Invalid when the document
 * names none, or one that `readEndpoint` refuses. Never rejects.
 */
export async function discoverEndpoint(url: string, connection: Connection): Promise<Exclude<Endpoint, { type: 'discovery' }> | Failure> {
  const result = await callServer({ method: 'GET', url, repeatAfter: ['unreachable', 'server'] }, connection);
  if (result.type !== 'value') return result;
  const items = findItems(result.value, { names: ['discovery', 'endpoints', 'endpoint'], keys: ['specification'] }) ?? [];
  const servers = items.filter((fields) => /georeport_?v2/i.test(getText(fields, 'specification') ?? ''));
  const server = servers.find(isInProduction) ?? servers[0];
  const endpoint = readEndpoint((server && getText(server, 'url')) ?? '');
  return endpoint.type === 'discovery' ? { type: 'invalid', reason: 'no-address' } : endpoint;
}

function isInProduction(fields: Fields): boolean {
  return getText(fields, 'type')?.toLowerCase() === 'production';
}
