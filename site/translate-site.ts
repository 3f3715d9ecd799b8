import type { Language } from '../core/languages.ts';
import strings from './strings.json';

/** Paths of the texts: `index.title`. */
type Path<Tree> = { [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}` }[keyof Tree & string];

export type SiteText = Path<(typeof strings)['en']>;

/** A text of the site in one language; `{{name}}` is replaced by the value of that name. */
export type SiteTranslate = (text: SiteText, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of the site in one language. Whoever shows them escapes them. */
export function translateSite(language: Language): SiteTranslate {
  return (text, values = {}) => template(language, text).replace(/\{\{(\w+)\}\}/g, (whole, name) => String(values[name] ?? whole));
}

function template(language: Language, text: SiteText): string {
  const found = text.split('.').reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], strings[language]);
  if (typeof found !== 'string') throw new RangeError(`The site has no text ${text} in ${language}.`);
  return found;
}
