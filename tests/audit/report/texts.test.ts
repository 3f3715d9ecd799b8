import { expect, it } from 'vitest';
import { REPORT_TEXTS } from '../../../audit/report/texts.ts';
import { readStrings } from '../../../locales/read-locales.ts';
import { placesOf } from '../../receiver/drive/places-of.ts';

it('says in Korean all that it says in English, with the same values', () => {
  const of = (language: string) => JSON.parse(JSON.stringify(placesOf(readStrings(language, 'audit'))).replaceAll('_zero"', '"'));
  expect(of('ko')).toEqual(of('en'));
});

it('writes numbers and plurals as the language does', () => {
  expect(REPORT_TEXTS.en('pages', { count: 1 })).toBe('1 page');
  expect(REPORT_TEXTS.en('pages', { count: 12_345 })).toBe('12,345 pages');
  expect(REPORT_TEXTS.ko('pages', { count: 12_345 })).toBe('12,345쪽');
  expect(REPORT_TEXTS.ko('mend.depth', { count: 0 })).toBe('첫 화면');
});
