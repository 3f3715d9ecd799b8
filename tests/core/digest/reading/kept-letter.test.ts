import { expect, it } from 'vitest';
import { layOutText } from '../../../../core/digest/layout/lay-out-text.ts';
import { addLetter, type KeptLetter, MOST_LETTERS, readKeptLetters } from '../../../../core/digest/reading/kept-letter.ts';

const letter = (id: string, text = `과태료  ${id}`): KeptLetter => ({ ...layOutText(text), id, kind: null, savedAt: 1 });

it('letters come back as they were kept', () => {
  const kept = [letter('a'), { ...letter('b'), recognised: { doubtful: [{ start: 0, end: 3 }] } }];
  expect(readKeptLetters(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

it.each([
  ['nothing', undefined],
  ['no list', { id: 'a' }],
  ['no record', ['과태료']],
  ['no id', [{ ...letter('a'), id: 1 }]],
  ['no text', [{ ...letter('a'), text: null }]],
  ['no day', [{ ...letter('a'), savedAt: 'today' }]],
  ['a doubt without a place', [{ ...letter('a'), recognised: { doubtful: [{}] } }]],
  ['a kind that is no name', [{ ...letter('a'), kind: 7 }]],
  [
    'a cell that reaches beyond the text',
    [{ ...letter('a'), rows: [{ cells: [{ start: 0, end: 99, column: 0, width: 1 }], table: null }] }],
  ],
  ['a cell that ends before it begins', [{ ...letter('a'), rows: [{ cells: [{ start: 3, end: 1, column: 0, width: 1 }], table: null }] }]],
])('%s in storage is no letter', (_, stored) => {
  expect(readKeptLetters(stored)).toEqual([]);
});

it('a letter with the same text takes the place of the one before; the oldest of too many goes', () => {
  expect(addLetter([letter('a', '과태료')], letter('b', '과태료')).map(({ id }) => id)).toEqual(['b']);
  const full = Array.from({ length: MOST_LETTERS }, (_, at) => letter(String(at)));
  const more = addLetter(full, letter('new'));
  expect(more).toHaveLength(MOST_LETTERS);
  expect([more[0]!.id, more.at(-1)!.id]).toEqual(['new', String(MOST_LETTERS - 2)]);
});
