import { callServer } from './call-server.ts';
import type { Connection, Failure } from './open311.ts';
import { type Endpoint, readEndpoint } from './read-endpoint.ts';
import { type Fields, readItems, readText } from './read-fields.ts';
import { repeatCall } from './repeat-call.ts';

/**
 * Asks a discovery document where its GeoReport v2 server is, the one in production first. A document that names none, or
 * one that `readEndpoint` does not take, is invalid. Never rejects.
 */
export async function discoverEndpoint(
  url: string,
  { http, wait }: Connection,
): Promise<Exclude<Endpoint, { type: 'discovery' }> | Failure> {
  const result = await repeatCall(() => callServer({ method: 'GET', url }, http), { after: ['unreachable', 'server'], wait });
  if (result.type !== 'value') return result;
  const items = readItems(result.value, { names: ['discovery', 'endpoints', 'endpoint'], keys: ['specification'] }) ?? [];
  const servers = items.filter((fields) => /georeport_?v2/i.test(readText(fields, 'specification') ?? ''));
  const server = servers.find(isInProduction) ?? servers[0];
  const endpoint = readEndpoint((server && readText(server, 'url')) ?? '');
  return endpoint.type === 'discovery' ? { type: 'invalid', reason: 'no-address' } : endpoint;
}

function isInProduction(fields: Fields): boolean {
  return readText(fields, 'type')?.toLowerCase() === 'production';
}
