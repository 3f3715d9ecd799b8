import { valueOfHost } from '../value-of-host.ts';
import type { PhoneLine } from './phone-line.ts';

/** What can name a company: the host of the page, and what the reader has written or looks at. */
export interface Naming {
  host: string | null;
  text: string;
}

export const NOTHING_NAMED: Naming = { host: null, text: '' };

/** Whether a line may help: that of a single company only on its own site, or where its name is written. */
export function isNamed({ only }: Pick<PhoneLine, 'only'>, { host, text }: Naming): boolean {
  if (only === null) return true;
  const own = Object.fromEntries(only.hosts.map((each) => [each, true]));
  if (host !== null && valueOfHost(host, own)) return true;
  const written = text.toLowerCase();
  return only.words.some((word) => written.includes(word.toLowerCase()));
}
