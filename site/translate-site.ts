import { LANGUAGES, type Language } from '../core/languages.ts';
import { readStrings } from '../locales/read-locales.ts';
import type { Strings } from '../locales/strings.ts';

/** Paths of the texts: `index.title`. */
type Path<Tree> = { [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}` }[keyof Tree & string];

export type SiteText = Path<Strings['site']>;

/** A text of the site in one language; `{{name}}` is replaced by the value of that name. */
export type SiteTranslate = (text: SiteText, values?: Readonly<Record<string, string | number>>) => string;

/** Read once: the site has thousands of pages. */
const STRINGS = new Map(LANGUAGES.map((language) => [language, readStrings(language, 'site')]));

/** The texts of the site in one language, which Preact escapes where it shows them. */
export function translateSite(language: Language): SiteTranslate {
  return (text, values = {}) => template(language, text).replace(/\{\{(\w+)\}\}/g, (whole, name) => String(values[name] ?? whole));
}

function template(language: Language, text: SiteText): string {
  const found = text.split('.').reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], STRINGS.get(language));
  if (typeof found !== 'string') throw new RangeError(`The site has no text ${text} in ${language}.`);
  return found;
}
