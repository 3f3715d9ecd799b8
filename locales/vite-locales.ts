import type { LanguageRecord } from './language-record.ts';
import {
  hasLocaleFile,
  listLocales,
  localePath,
  readLanguage,
  readLanguages,
  readRedactionLists,
  readStrings,
  readWords,
} from './read-locales.ts';
import { redactionSigns } from './redaction-signs.ts';
import type { Strings } from './strings.ts';

const PREFIX = 'annae:locales/';

/** The languages of a build; every other language that has a folder is not finished, or has words alone. */
export interface LocalesInBuild {
  /** Those of the interface. */
  shown: readonly string[];
  /** The language whose interface is bundled, so that an error can be told when nothing can be loaded. */
  fallback: string;
}

/**
 * Vite plugin that reads the folders of languages for what is bundled.
 *
 * - `annae:locales/records`: what every language is like, by its tag.
 * - `annae:locales/shown`: name and direction of the languages of the interface.
 * - `annae:locales/labels`: what the button that opens the list says, in these languages.
 * - `annae:locales/fallback`: the interface in the language that is bundled.
 * - `annae:locales/<part>`: a function that loads the strings `<part>.json` of a language of the interface, each in a chunk of its own.
 * - `annae:locales/redaction`: a function that loads the words of redaction of any language, each in a chunk of its own.
 * - `annae:locales/redaction-signs`: what the languages with such words are known by.
 * - `annae:locales/<language>/<part>`: one file, in the bundle: `interface`, `request` … or the words `routing`, `redaction`.
 */
export function viteLocales({ shown, fallback }: LocalesInBuild) {
  function load(id: string): string | undefined {
    if (!id.startsWith(`\0${PREFIX}`)) return undefined;
    const [first, part] = id.slice(PREFIX.length + 1).split('/');
    if (first === 'records') return asModule(recordsById());
    if (first === 'shown') return asModule(Object.fromEntries(shown.map((language) => [language, shownLanguage(language)])));
    if (first === 'labels') return asModule(Object.fromEntries(shown.map((language) => [language, labelsIn(language)])));
    if (first === 'fallback') return stringsModule(fallback, 'interface');
    if (first === 'redaction-signs') return asModule(redactionSigns());
    if (first === 'redaction')
      return loaderOf(Object.keys(redactionSigns()).map((language) => [language, `${PREFIX}${language}/redaction`]));
    if (part === undefined) return loaderOf(stringsOf(shown, `${first}.json`));
    if (part === 'redaction') return asModule(readRedactionLists(first!));
    if (part === 'routing') return asModule(readWords(first!, part) ?? {});
    return stringsModule(first!, part);
  }
  const resolveId = (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined);
  return { name: 'annae-locales', resolveId, load };
}

function recordsById(): Record<string, LanguageRecord> {
  return Object.fromEntries(readLanguages().map((record) => [record.id, record]));
}

/** What is shown of a language before its strings are loaded. */
function shownLanguage(language: string): { name: string; direction: 'ltr' | 'rtl' } {
  const { name, direction } = readLanguage(language);
  return { name, direction };
}

/** Without a translator, for which they are too few: none of them has a place for a value. */
function labelsIn(language: string): Strings['interface']['launcher'] & { open: string } {
  const { panel, launcher } = readStrings(language, 'interface');
  return { open: panel.open, ...launcher };
}

function stringsOf(wanted: readonly string[], file: string): (readonly [language: string, module: string])[] {
  const languages = listLocales().filter((language) => wanted.includes(language) && hasLocaleFile(language, file));
  return languages.map((language) => [language, localePath(language, file)]);
}

function stringsModule(language: string, part: string): string {
  return `export { default } from ${JSON.stringify(localePath(language, `${part}.json`))};`;
}

function loaderOf(modules: readonly (readonly [language: string, module: string])[]): string {
  const loads = modules.map(([language, module]) => `${JSON.stringify(language)}: () => import(${JSON.stringify(module)})`);
  return `const loads = { ${loads.join(', ')} };\nexport default async (language) => (await loads[language]()).default;`;
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
