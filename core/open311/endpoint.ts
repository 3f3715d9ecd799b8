/** What an address that somebody pasted leads to. */
export type Endpoint =
  | { type: 'endpoint'; url: string; jurisdiction: string | null }
  /** A document that says where the server is: see `discover-endpoint.ts`. */
  | { type: 'discovery'; url: string }
  | { type: 'invalid'; reason: 'empty' | 'no-address' | 'insecure' | 'credentials' };

const ADDRESS = /^(https?):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#.*)?$/i;
const HOST = /^([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;
/** This machine itself: what is sent to it does not go over a network. */
const OWN_MACHINE = /^(127\.0\.0\.1|localhost|\[::1\])(:|$)/i;
const RESOURCE = /\/(?:(?:services|requests)(?:\.(?:json|xml))?|(?:services|requests|tokens)\/[^/]+\.(?:json|xml))$/i;
/** In characters; no server takes a longer one. */
const LONGEST_ADDRESS = 2000;
/** Whitespace within an address, and what browsers read as a slash. */
const MISLEADING = /[\s\\\p{Cc}\p{Cf}]/u;

/**
 * Reads the address of an Open311 server as people paste it: with a resource behind it, with or without a slash at its end
 * or `https://` in front. The city that a query names is kept. Only `https` is taken, and `http` of this machine; names,
 * passwords and keys in an address are not, since addresses are shown and logged.
 */
export function readEndpoint(pasted: string): Endpoint {
  if (pasted.length > LONGEST_ADDRESS) return { type: 'invalid', reason: 'no-address' };
  const text = pasted.replace(/^[\s\p{Cf}<"']+|[\s\p{Cf}>"',;]+$/gu, '');
  if (text === '') return { type: 'invalid', reason: 'empty' };
  const [, scheme, host = '', path = '', query = ''] = (MISLEADING.test(text) ? null : ADDRESS.exec(withScheme(text))) ?? [];
  if (!scheme) return { type: 'invalid', reason: 'no-address' };
  if (host.includes('@') || valueIn(query, 'api_key') !== null) return { type: 'invalid', reason: 'credentials' };
  if (!HOST.test(host)) return { type: 'invalid', reason: 'no-address' };
  if (scheme.toLowerCase() === 'http' && !OWN_MACHINE.test(host)) return { type: 'invalid', reason: 'insecure' };
  const origin = `${scheme}://${host}`.toLowerCase();
  if (/\/discovery\.(json|xml)$/i.test(path)) return { type: 'discovery', url: origin + path };
  const url = origin + path.replace(/\/+$/, '').replace(RESOURCE, '').replace(/\/+$/, '');
  return { type: 'endpoint', url, jurisdiction: valueIn(query, 'jurisdiction_id') };
}

/** `city.go.kr/v2` and `localhost:3110` lack a scheme; a lone word or an e-mail address is not the address of a server. */
function withScheme(text: string): string {
  const host = text.replace(/[/?#].*$/, '');
  if (OWN_MACHINE.test(host)) return `http://${text}`;
  return /^[^:@]+\.[^:@]+(:\d+)?$/.test(host) ? `https://${text}` : text;
}

function valueIn(query: string, name: string): string | null {
  const found = query.split('&').find((part) => part.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1).replaceAll('+', ' ') ?? '';
  try {
    return decodeURIComponent(value).trim() || null;
  } catch {
    return null;
  }
}
