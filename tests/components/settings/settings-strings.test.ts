import loadShared from 'annae:locales/interface';
import loadOwn from 'annae:locales/settings';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { checkStrings, stringsOf } from '../strings.ts';

const STRINGS = await stringsOf(loadOwn);

describe.each(LANGUAGES)('welcome, settings and popup in %s', (language) => {
  checkStrings(STRINGS, language);

  it('have no part that the card’s texts have as well: both are said by one translator', async () => {
    const shared = Object.keys(await loadShared(language));
    expect(Object.keys(STRINGS[language]).filter((part) => shared.includes(part))).toEqual([]);
  });
});
