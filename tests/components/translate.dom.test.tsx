import { describe, expect, it } from 'vitest';
import { translateTo } from '../../components/translate.ts';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import en from '../../locales/en/interface.json';
import fr from '../../locales/fr/interface.json';
import ja from '../../locales/ja/interface.json';
import vi from '../../locales/vi/interface.json';
import zhHans from '../../locales/zh-Hans/interface.json';
import { askedKeys, checkStrings, type Strings, sampleValues } from './strings.ts';

const STRINGS: Strings = { en, 'zh-Hans': zhHans, ja, fr, vi };

describe.each(LANGUAGES)('the interface in %s', (language) => {
  checkStrings(STRINGS, language);

  it('shows a text and not its key, whatever is asked', () => {
    const t = translateTo(language);
    for (const key of askedKeys(STRINGS[language])) {
      const text = t(key, sampleValues(STRINGS));
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
