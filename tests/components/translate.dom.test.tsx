import { describe, expect, it } from 'vitest';
import { translateTo } from '../../components/translate.ts';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import ja from '../../locales/ja.json';
import vi from '../../locales/vi.json';
import zhHans from '../../locales/zh-Hans.json';

const STRINGS: Record<Language, object> = { en, 'zh-Hans': zhHans, ja, fr, vi };
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every string of a language by its path: `card.listen`. */
function stringsOf(strings: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of stringsOf(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const keysOf = (language: Language) => [...stringsOf(STRINGS[language]).keys()];
/** The keys that code asks for: plural forms are one. */
const askedKeys = (language: Language) => [...new Set(keysOf(language).map((key) => key.replace(PLURAL, '')))].sort();
const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const pluralKeys = [
  ...new Set(
    keysOf('en')
      .filter((key) => PLURAL.test(key))
      .map((key) => key.replace(PLURAL, '')),
  ),
];

describe.each(LANGUAGES)('the interface in %s', (language) => {
  it('says all that it says in English, and nothing else', () => {
    expect(askedKeys(language)).toEqual(askedKeys('en'));
  });

  it('has no empty string, and none with spaces around it', () => {
    for (const [key, text] of stringsOf(STRINGS[language])) expect({ key, text }).toEqual({ key, text: text.trim() || 'some text' });
  });

  it('names the same things in each string as English does', () => {
    const english = stringsOf(en);
    for (const [key, text] of stringsOf(STRINGS[language])) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other'))!;
      expect({ key, placeholders: placeholdersOf(text) }).toEqual({ key, placeholders: placeholdersOf(original) });
    }
  });

  it('holds no bracket of a placeholder that is written wrongly', () => {
    for (const [key, text] of stringsOf(STRINGS[language])) {
      expect({ key, rest: text.replace(/\{\{\w+\}\}/g, '') }).toEqual({ key, rest: expect.not.stringMatching(/[{}]/) });
    }
  });

  it.each(pluralKeys)('has for %s each plural form that the language has, and no other', (key) => {
    const forms = keysOf(language).filter((candidate) => PLURAL.test(candidate) && candidate.replace(PLURAL, '') === key);
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect(forms.sort()).toEqual(pluralCategories.map((category) => `${key}_${category}`).sort());
  });

  it('shows a text and not its key, whatever is asked', () => {
    const t = translateTo(language);
    for (const key of askedKeys(language)) {
      const text = t(key, {
        word: '여권',
        names: 'ARC',
        number: '1345',
        source: '출입국관리법',
        date: '2026-11-24',
        count: 3,
        text: 'x',
        host: 'go.kr',
      });
      expect(text).not.toBe(key);
      expect(text).not.toContain('{{');
    }
  });
});

describe('a translation', () => {
  it.each<[Language, number, string]>([
    ['en', 1, '1 word explained'],
    ['en', 0, '0 words explained'],
    ['en', 12, '12 words explained'],
    ['fr', 0, '0 mot expliqué'],
    ['fr', 1, '1 mot expliqué'],
    ['fr', 2, '2 mots expliqués'],
    ['fr', 1_000_000, '1000000 mots expliqués'],
    ['ja', 1, '1語を説明しています'],
    ['vi', 5, 'Giải thích 5 từ'],
    ['zh-Hans', 5, '解释了 5 个词语'],
  ])('counts in %s: %i', (language, count, text) => {
    expect(translateTo(language)('panel.count', { count })).toBe(text);
  });

  it.each(['<b>', '{{count}}', '$t(card.close)', '“여권” & 사증'])('shows %s as the reader typed it', (text) => {
    expect(translateTo('en')('panel.noMatch', { text })).toBe(`No word fits “${text}”.`);
  });

  it('is made once a language', () => {
    expect(translateTo('vi')).toBe(translateTo('vi'));
    expect(translateTo('vi')).not.toBe(translateTo('ja'));
  });
});
