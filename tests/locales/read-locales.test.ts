import records from 'annae:locales/records';
import loadRequest from 'annae:locales/request';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/languages.ts';
import { hasLocaleFile, listLocales, readLanguage, readLanguages, readStrings, readWords } from '../../locales/read-locales.ts';

describe('the folders of languages', () => {
  it('include every language of the interface', () => {
    expect(listLocales()).toEqual(expect.arrayContaining([...LANGUAGES]));
  });

  it.each(listLocales())('%s says what the language is like', (language) => {
    expect(readLanguage(language)).toMatchObject({ id: language, name: expect.any(String) });
  });

  it('give a language the tag and the name that are left out', () => {
    expect(readLanguage('vi')).toMatchObject({ formats: 'vi', spoken: { tag: 'vi', name: 'Tiếng Việt' } });
    expect(readLanguage('zh-Hans')).toMatchObject({ name: '简体中文', spoken: { tag: 'zh', name: '中文' } });
  });

  it.each(LANGUAGES)('hold the strings of the interface in %s', (language) => {
    expect(readStrings(language, 'interface').card.close).toEqual(expect.any(String));
  });

  it('may hold no interface, and no words', () => {
    expect(hasLocaleFile('de', 'interface.json')).toBe(false);
    expect(readWords('de', 'routing')).toBeNull();
  });
});

describe('what is bundled of the folders', () => {
  it('is the record of every language', () => {
    expect(Object.values(records)).toEqual(readLanguages());
  });

  it.each(LANGUAGES)('is a file of strings for %s, loaded when it is asked for', async (language) => {
    expect(await loadRequest(language)).toEqual(readStrings(language, 'request'));
  });
});
