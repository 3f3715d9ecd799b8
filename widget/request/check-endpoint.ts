import { readEndpoint } from '../../core/open311/endpoint.ts';

/** The address of the agency's server; null, with a sentence for the page's author, where no request can be sent to it. */
export function checkEndpoint(address: string | null, warn: (sentence: string) => void): string | null {
  const endpoint = address === null ? null : readEndpoint(address);
  if (endpoint?.type !== 'invalid') return address;
  warn(`data-requests="${address}" is no address that requests can be sent to (${endpoint.reason}).`);
  return null;
}
