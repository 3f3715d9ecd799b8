import { readItems, readText } from './read-fields.ts';

/** What a server says of one request. */
interface ReadRequest {
  id: string | null;
  token: string | null;
  notice: string | null;
}

/** Reads an answer about one request. Null when there is none, or more than one: a list of other people's requests is no answer. */
export function readRequest(value: object): ReadRequest | null {
  const items = readItems(value, {
    names: ['service_requests', 'requests', 'service_request', 'request'],
    keys: ['service_request_id', 'token', 'service_notice', 'account_id'],
  });
  const [fields, ...others] = items ?? [];
  if (!fields || others.length > 0) return null;
  return { id: readText(fields, 'service_request_id'), token: readText(fields, 'token'), notice: readText(fields, 'service_notice') };
}
