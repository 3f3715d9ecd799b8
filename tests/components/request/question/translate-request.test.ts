import loadStrings from 'annae:locales/request';
import { describe, expect, it } from 'vitest';
import { translateRequest } from '../../../../components/request/question/translate-request.ts';
import { LANGUAGES } from '../../../../core/languages.ts';
import { askedKeys, checkStrings, sampleValues, stringsOf } from '../../strings.ts';

const STRINGS = await stringsOf(loadStrings);

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
