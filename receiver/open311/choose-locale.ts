import { parseAccept } from 'hono/utils/accept';
import { LANGUAGES, type Language } from '../../core/languages.ts';

/** The languages that the receiver speaks with senders: ours, and that of the staff. */
export const LOCALES = ['ko', ...LANGUAGES] as const;

/** In characters; browsers name a handful of languages in a tenth of it. What stands behind is not read. */
const LONGEST_LIST = 1000;

export type Locale = 'ko' | Language;

/** The best of our languages for a sender: the one asked for by name, or else the first of `Accept-Language` that we have. */
export function chooseLocale(asked: string | undefined, acceptLanguage: string | undefined): Locale {
  const tags = [...(asked ? [asked] : []), ...parseAccept(acceptLanguage?.slice(0, LONGEST_LIST) ?? '').map(({ type }) => type)];
  const found = tags.map((tag) => LOCALES.find((locale) => base(locale) === base(tag)));
  return found.find((locale) => locale !== undefined) ?? 'en';
}

function base(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
