import { expect, it } from 'vitest';
import { addWords, dropWords, type KeptWord, readKeptWords } from '../../../core/words/kept-word.ts';

const CARD: KeptWord = { id: 'alien-registration-card', headword: '외국인등록증', savedAt: 1 };
const VISA: KeptWord = { id: 'visa', headword: '사증', savedAt: 2 };

it.each([undefined, null, 'words', 7, {}, { 0: CARD }])('the storage holds no word in %j', (stored) => {
  expect(readKeptWords(stored)).toEqual([]);
});

it('what is no word is left out of a broken list, and the rest stays', () => {
  const broken = [
    null,
    'visa',
    {},
    { id: 'x' },
    { ...CARD, id: 3 },
    { ...CARD, headword: '가'.repeat(300) },
    { ...CARD, savedAt: Number.NaN },
  ];
  expect(readKeptWords([...broken, { ...CARD, more: 'data' }])).toEqual([CARD]);
});

it('words are listed from the newest to the oldest, each once', () => {
  expect(readKeptWords([CARD, VISA, { ...CARD, savedAt: 3 }])).toEqual([VISA, CARD]);
});

it('a word that is kept again keeps its day, and one that comes back has its old place', () => {
  expect(addWords([CARD], [{ ...CARD, savedAt: 9 }])).toEqual([CARD]);
  expect(addWords(dropWords([VISA, CARD], ['visa']), [VISA])).toEqual([VISA, CARD]);
});
