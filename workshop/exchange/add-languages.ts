import { isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';
import { FOREIGN_LANGUAGES, type ForeignLanguage, isForeignLanguage, type Language } from '../../core/languages.ts';

/** The empty texts of a language, for somebody to fill in. */
export function languageForm(language: ForeignLanguage): string {
  return `${language}:
  name:
  also: []
  meaning:
  do: null
  reviewed: null
`;
}

/**
 * The text of a term's file with empty texts for those of the languages that it does not have yet, each in its place in the order of
 * the schema. Everything else stays as it is written. Returns a text that is not a term unchanged.
 */
export function addLanguages(text: string, languages: readonly Language[]): string {
  const wanted = FOREIGN_LANGUAGES.filter((language) => languages.includes(language));
  return wanted.reduce(addLanguage, text);
}

function addLanguage(text: string, language: ForeignLanguage): string {
  // The usual form, without reading the whole file.
  if (new RegExp(`^${language}:\\n {2}\\w`, 'm').test(text)) return text;
  const pairs = pairsOf(text);
  const own = pairs.find(({ key }) => key === language);
  if (own?.isWritten || pairs.length === 0) return text;
  // A name without texts, `vi:` or `vi: null`, makes place for the form.
  if (own) return text.slice(0, own.start) + languageForm(language) + text.slice(lineEnd(text, own.start));
  const later = pairs.find(({ key }) => isForeignLanguage(key) && FOREIGN_LANGUAGES.indexOf(key) > FOREIGN_LANGUAGES.indexOf(language));
  const at = later ? aboveComments(text, later.start) : text.length;
  const before = text.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${languageForm(language)}${text.slice(at)}`;
}

/** The keys of a file, where each begins, and whether something stands behind it. */
function pairsOf(text: string): { key: string; start: number; isWritten: boolean }[] {
  const { contents, errors } = parseDocument(text);
  if (errors.length || !isMap(contents) || contents.flow) return [];
  return contents.items.flatMap(({ key, value }: Pair) =>
    isScalar(key) && key.range ? [{ key: String(key.value), start: key.range[0], isWritten: isNode(value) && !isNothing(value) }] : [],
  );
}

function isNothing(value: unknown): boolean {
  return isScalar(value) && value.value === null;
}

/** Comments directly above a key belong to it. */
function aboveComments(text: string, start: number): number {
  const lines = text.slice(0, start).match(/(?:(?<![^\n])#.*\n)*$/)?.[0].length ?? 0;
  return start - lines;
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found + 1;
}
