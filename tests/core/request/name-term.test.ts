import { expect, it } from 'vitest';
import { nameTerm } from '../../../core/request/name-term.ts';

const term = { headword: '체류허가', name: 'Giấy phép lưu trú' };

it('a request names its term in the reader’s language', () => {
  expect(nameTerm(term, 'vi')).toEqual(term);
  expect(nameTerm({ headword: '체류허가', name: null }, 'ko')).toEqual({ headword: '체류허가', name: null });
});

it.each([
  ['en', 'Vietnamese'],
  ['fr', 'vietnamien'],
  ['ja', 'ベトナム語'],
] as const)('to a reader of %s, a request says of a Vietnamese name that it is Vietnamese', (language, vietnamese) => {
  expect(nameTerm({ ...term, textLanguage: 'vi' }, language).name).toBe(`Giấy phép lưu trú – ${vietnamese}`);
});
