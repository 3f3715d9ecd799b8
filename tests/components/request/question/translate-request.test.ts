import { describe, expect, it } from 'vitest';
import { translateRequest } from '../../../../components/request/question/translate-request.ts';
import { LANGUAGES } from '../../../../core/languages.ts';
import en from '../../../../locales/en/request.json';
import fr from '../../../../locales/fr/request.json';
import ja from '../../../../locales/ja/request.json';
import vi from '../../../../locales/vi/request.json';
import zhHans from '../../../../locales/zh-Hans/request.json';
import { askedKeys, checkStrings, type Strings, sampleValues } from '../../strings.ts';

const STRINGS: Strings = { en, 'zh-Hans': zhHans, ja, fr, vi };

describe.each(LANGUAGES)('the request’s screens in %s', (language) => {
  checkStrings(STRINGS, language);

  it('show a text and not its key, whatever is asked', async () => {
    const t = await translateRequest(language);
    for (const key of askedKeys(STRINGS[language])) {
      const text = t(key, sampleValues(STRINGS));
      expect(text).not.toBe(key);
      expect(text).not.toContain('{{');
    }
  });
});

it('each language says the screens in words of its own', async () => {
  const titles = await Promise.all(LANGUAGES.map(async (language) => (await translateRequest(language))('title')));
  expect(new Set(titles).size).toBe(LANGUAGES.length);
});
