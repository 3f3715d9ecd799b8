import { getDomain } from 'tldts';

/** Addresses in which a host belongs to whoever rents it, such as those of github.io, are no site together. */
const OPTIONS = { allowPrivateDomains: true };

/**
 * Whether two hosts are of one site: the same one, or two at their usual ports below one name that somebody registered
 * (https://publicsuffix.org), such as www.gaon.go.kr and static.gaon.go.kr.
 */
export function isSameSite(a: string, b: string): boolean {
  if (a === b) return true;
  const domain = /:\d+$/.test(a) || /:\d+$/.test(b) ? null : getDomain(a, OPTIONS);
  return domain !== null && domain === getDomain(b, OPTIONS);
}
