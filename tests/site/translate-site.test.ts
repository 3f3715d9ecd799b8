import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/languages.ts';
import { readStrings } from '../../locales/read-locales.ts';
import { translateSite } from '../../site/translate-site.ts';

/** Every text with its path. */
function texts(tree: object, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : texts(value, `${path}${key}.`),
  );
}

const places = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place).sort();

describe('the texts of the site', () => {
  it.each(LANGUAGES)('are complete in %s, with the same values in them', (language) => {
    const shape = (tree: object) => texts(tree).map(([path, text]) => [path, places(text)]);
    const strings = readStrings(language, 'site');
    expect(shape(strings)).toEqual(shape(readStrings('en', 'site')));
    expect(texts(strings).filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('take values, and leave what they are not given', () => {
    expect(translateSite('fr')('term.checked', { date: '24 novembre 2026' })).toBe('vérifiée le 24 novembre 2026');
    expect(translateSite('en')('index.shown', { shown: 0 })).toBe('0 of {{total}} words');
  });

  it('take values as they are, whatever characters they have', () => {
    expect(translateSite('en')('term.also', { names: '$& {{names}}' })).toBe('Also called: $& {{names}}');
  });
});
