import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { readStrings } from '../../../locales/read-locales.ts';
import { TYPED, typedReader } from '../../../workshop/review/typed-words.ts';

const WORDS = LANGUAGES.map((language) => readStrings(language, 'review').typed);

it('no word of a typed table means one thing in one language and another in another', () => {
  const typed = typedReader(WORDS);
  for (const words of WORDS) for (const each of TYPED) expect([words[each], typed(words[each])]).toEqual([words[each], each]);
});

it.each([
  ['Đúng', 'right'],
  ['다른 이름', 'also'],
  ['WRONG', 'wrong'],
  ['nonsense', null],
])('%s is read as %s', (word, meaning) => {
  expect(typedReader(WORDS)(word)).toBe(meaning);
  expect(typedReader(WORDS)(word.normalize('NFD'))).toBe(meaning);
});
