import type { LanguageRecord } from './language-record.ts';
import { hasLocaleFile, listLocales, localePath, readLanguages, readWords } from './read-locales.ts';
import { redactionSigns } from './redaction-signs.ts';
import type { WordsPart } from './strings.ts';

const PREFIX = 'annae:locales/';
const WORDS: readonly string[] = ['routing', 'redaction'] satisfies WordsPart[];

/**
 * Vite plugin that reads the folders of languages for what is bundled. `shipped` are the languages that
 * strings are bundled in: what else has a folder is not finished.
 *
 * - `annae:locales/records`: what every language is like, by its tag.
 * - `annae:locales/<part>`: a function that loads the strings `<part>.json` of a shipped language, each in a chunk of its own.
 * - `annae:locales/redaction`: a function that loads the words of redaction of any language, each in a chunk of its own.
 * - `annae:locales/redaction-signs`: what the languages with such words are known by.
 * - `annae:locales/<language>/<part>`: one file, in the bundle: `interface`, `request` … or the words `routing`, `redaction`.
 */
export function viteLocales(shipped: readonly string[]) {
  return {
    name: 'annae-locales',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id: string) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [first, part] = id.slice(PREFIX.length + 1).split('/');
      if (first === 'records') return asModule(recordsById());
      if (first === 'redaction-signs') return asModule(redactionSigns());
      if (first === 'redaction')
        return loaderOf(Object.keys(redactionSigns()).map((language) => [language, `${PREFIX}${language}/redaction`]));
      if (part === undefined) return loaderOf(stringsOf(shipped, `${first}.json`));
      if (WORDS.includes(part)) return asModule(readWords(first!, part as WordsPart) ?? {});
      return `export { default } from ${JSON.stringify(localePath(first!, `${part}.json`))};`;
    },
  };
}

function recordsById(): Record<string, LanguageRecord> {
  return Object.fromEntries(readLanguages().map((record) => [record.id, record]));
}

function stringsOf(shipped: readonly string[], file: string): (readonly [language: string, module: string])[] {
  const languages = listLocales().filter((language) => shipped.includes(language) && hasLocaleFile(language, file));
  return languages.map((language) => [language, localePath(language, file)]);
}

function loaderOf(modules: readonly (readonly [language: string, module: string])[]): string {
  const loads = modules.map(([language, module]) => `${JSON.stringify(language)}: () => import(${JSON.stringify(module)})`);
  return `const loads = { ${loads.join(', ')} };\nexport default async (language) => (await loads[language]()).default;`;
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
