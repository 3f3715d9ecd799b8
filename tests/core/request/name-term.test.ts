import { expect, it } from 'vitest';
import { nameTerm } from '../../../core/request/name-term.ts';

const term = { headword: '체류허가', name: 'Giấy phép lưu trú', also: [] };
const shown = { headword: '체류허가', name: 'Giấy phép lưu trú' };

it('a request names its term in the reader’s language', () => {
  expect(nameTerm(term, 'vi', 'immigration')).toEqual(shown);
  expect(nameTerm({ headword: '체류허가', name: null, also: [] }, 'ko', 'immigration')).toEqual({ headword: '체류허가', name: null });
});

it.each([
  ['en', 'Vietnamese'],
  ['fr', 'vietnamien'],
  ['ja', 'ベトナム語'],
] as const)('to a reader of %s, a request says of a Vietnamese name that it is Vietnamese', (language, vietnamese) => {
  expect(nameTerm({ ...term, textLanguage: 'vi' }, language, 'immigration').name).toBe(`Giấy phép lưu trú – ${vietnamese}`);
});

it('a request calls its term as the pages of the service that helps do', () => {
  const penalty = { headword: '범칙금', name: 'Penalty', also: [], elsewhere: { immigration: 'Immigration penalty' } };
  expect(nameTerm(penalty, 'en', 'immigration').name).toBe('Immigration penalty');
  expect(nameTerm(penalty, 'en', 'driving').name).toBe('Penalty');
});
