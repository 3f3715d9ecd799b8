import { parseAccept } from 'hono/utils/accept';
import { LANGUAGES, type Language } from '../../core/languages.ts';

/** In characters. Browsers name a few languages in a tenth of this; the rest of a longer list is ignored. */
const LONGEST_LIST = 1000;

/** The best language for a sender: the requested one, or the first of `Accept-Language` that we have; English otherwise. */
export function chooseLocale(asked: string | undefined, acceptLanguage: string | undefined): Language {
  const tags = [...(asked ? [asked] : []), ...parseAccept(acceptLanguage?.slice(0, LONGEST_LIST) ?? '').map(({ type }) => type)];
  const found = tags.map((tag) => LANGUAGES.find((locale) => base(locale) === base(tag)));
  return found.find((locale) => locale !== undefined) ?? 'en';
}

function base(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
