import { expect, it } from 'vitest';
import { readStrings } from '../../../locales/read-locales.ts';
import { STAFF_TEXTS } from '../../../receiver/staff/texts.ts';
import { placesOf } from '../drive/places-of.ts';

it('says in Korean all that it says in English, with the same values', () => {
  expect(placesOf(readStrings('ko', 'staff'))).toEqual(placesOf(readStrings('en', 'staff')));
});

it('writes numbers and plurals as the language does', () => {
  expect(STAFF_TEXTS.en('log.whole', { count: 1 })).toBe('The log is whole (1 line).');
  expect(STAFF_TEXTS.en('log.whole', { count: 12_345 })).toBe('The log is whole (12,345 lines).');
  expect(STAFF_TEXTS.ko('log.whole', { count: 12_345 })).toBe('기록이 온전합니다(12,345줄).');
});
