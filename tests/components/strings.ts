import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../core/languages.ts';

/** One part of the interface: its strings as the language files have them, by language. */
export type Strings = Record<Language, object>;

/** The strings of every language of the interface. */
export async function stringsOf(load: (language: Language) => Promise<object>): Promise<Strings> {
  return Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await load(language)]))) as Strings;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The keys that code asks for in a language: plural forms are one. */
export function askedKeys(strings: object): string[] {
  return [...new Set(keysOf(strings).map((key) => key.replace(PLURAL, '')))].sort();
}

/** Checks that a language says what English says, with the same values in it and in each of its plural forms. */
export function checkStrings(strings: Strings, language: Language): void {
  const own = textsOf(strings[language]);
  const english = textsOf(strings.en);

  it('says all that it says in English, and nothing else', () => {
    expect(askedKeys(strings[language])).toEqual(askedKeys(strings.en));
  });

  it('has no empty string, and none with spaces around it', () => {
    for (const [key, text] of own) expect({ key, text }).toEqual({ key, text: text.trim() || 'some text' });
  });

  it('names the same things in each string as English does', () => {
    for (const [key, text] of own) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other'))!;
      expect({ key, placeholders: placeholdersOf(text) }).toEqual({ key, placeholders: placeholdersOf(original) });
    }
  });

  it('holds no bracket of a placeholder that is written wrongly', () => {
    for (const [key, text] of own) {
      expect({ key, rest: text.replace(/\{\{\w+\}\}/g, '') }).toEqual({ key, rest: expect.not.stringMatching(/[{}]/) });
    }
  });

  it.each(pluralKeys(strings.en))('has for %s each plural form that the language has, and no other', (key) => {
    const forms = keysOf(strings[language]).filter((candidate) => PLURAL.test(candidate) && candidate.replace(PLURAL, '') === key);
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect(forms.sort()).toEqual(pluralCategories.map((category) => `${key}_${category}`).sort());
  });
}

/** A value for every placeholder that any language has. */
export function sampleValues(strings: Strings): Record<string, string | number> {
  const names = LANGUAGES.flatMap((language) => [...textsOf(strings[language]).values()].flatMap(placeholdersOf));
  return Object.fromEntries(names.map((name) => [name, name === 'count' ? 3 : '여권']));
}

/** Every string by its path: `card.listen`. */
function textsOf(strings: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of textsOf(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

function keysOf(strings: object): string[] {
  return [...textsOf(strings).keys()];
}

function pluralKeys(strings: object): string[] {
  return [
    ...new Set(
      keysOf(strings)
        .filter((key) => PLURAL.test(key))
        .map((key) => key.replace(PLURAL, '')),
    ),
  ];
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();
}
