import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { readStrings } from '../../../locales/read-locales.ts';
import { TEXTS } from '../../../receiver/open311/texts.ts';
import { placesOf } from '../drive/places-of.ts';

describe('TEXTS', () => {
  it.each(LANGUAGES)('says in %s all that it says in English, with the same values', (locale) => {
    expect(placesOf(readStrings(locale, 'open311'))).toEqual(placesOf(readStrings('en', 'open311')));
  });

  it.each(LANGUAGES)('asks for consent in %s with purpose, items, period and the right to refuse', (locale) => {
    const consent = TEXTS[locale]('consent', { agency: '서울글로벌센터', days: 90 });
    expect(consent.match(/^• .+/gm)).toHaveLength(4);
    expect(consent).toContain('서울글로벌센터');
    expect(consent).toContain('90');
    expect(consent.split('\n')).toHaveLength(6);
  });

  it('puts values in as they are, even where they look like markup or a place', () => {
    expect(TEXTS.en('errors.missing', { field: '<1> {{agency}} $t(consent)' })).toBe('“<1> {{agency}} $t(consent)” is missing.');
  });
});
