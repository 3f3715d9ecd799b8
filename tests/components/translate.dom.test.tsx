import loadStrings from 'annae:locales/interface';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import { translateTo } from './loaded-interface.ts';
import { askedKeys, checkStrings, sampleValues, stringsOf } from './strings.ts';

const STRINGS = await stringsOf(loadStrings);

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

describe('a language whose strings are not loaded', () => {
  it('is told in the fallback language, and told in itself when they come at the next try', async () => {
    vi.resetModules();
    const { loadInterface, translateTo: translate } = await import('../../components/translate.ts');
    await loadInterface('vi', async () => {
      throw new Error('The server cannot be reached.');
    });
    expect(translate('vi')('card.close')).toBe('Close');
    await loadInterface('vi', loadStrings);
    expect(translate('vi')('card.close')).toBe('Đóng');
  });
});
