import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../receiver/open311/choose-locale.ts';
import { fillText, TEXTS } from '../../../receiver/open311/texts.ts';

/** Every text by its path, as the names of its places. */
function placesOf(texts: object, path = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]: [string, string | object]) =>
      typeof text === 'string'
        ? [[path + key, (text.match(/\{\{\w+\}\}/g) ?? []).sort()]]
        : Object.entries(placesOf(text, `${path}${key}.`)),
    ),
  );
}

describe('TEXTS', () => {
  it.each(LOCALES)('says in %s all that it says in English, with the same values', (locale) => {
    expect(placesOf(TEXTS[locale])).toEqual(placesOf(TEXTS.en));
  });

  it.each(LOCALES)('asks for consent in %s with purpose, items, period and the right to refuse', (locale) => {
    const consent = fillText(TEXTS[locale].consent, { agency: '서울글로벌센터', days: 90 });
    expect(consent.match(/^• .+/gm)).toHaveLength(4);
    expect(consent).toContain('서울글로벌센터');
    expect(consent).toContain('90');
    expect(consent.split('\n')).toHaveLength(6);
  });

  it('leaves a place without a value as it is', () => {
    expect(fillText('{{a}} and {{b}}', { a: '<1>' })).toBe('<1> and {{b}}');
  });
});
