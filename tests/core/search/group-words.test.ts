import { describe, expect, it } from 'vitest';
import { groupWords, type WordTraits } from '../../../core/search/group-words.ts';

const TRAITS: WordTraits[] = [
  { service: 'tax', level: 1 },
  { service: 'tax', level: 3 },
  { service: 'tax', level: 2 },
  { service: 'housing', level: 3 },
  { service: 'housing', level: 3 },
  { service: 'banking', level: 1 },
];

const listed = (...words: [term: number, count: number][]) =>
  groupWords(
    words.map(([term, count]) => ({ term, count })),
    TRAITS,
  ).map(({ service, words: own }) => [service, ...own.map(({ term }) => term)]);

describe('the words of a page, as a list', () => {
  it('are grouped by service, the subject of the page first', () => {
    expect(listed([1, 1], [3, 1], [4, 1])).toEqual([
      ['housing', 3, 4],
      ['tax', 1],
    ]);
  });

  it('begin with what is special and often used; everyday words come last, however often the page has them', () => {
    expect(listed([0, 40], [2, 1], [1, 1])).toEqual([['tax', 1, 2, 0]]);
    expect(listed([2, 8], [1, 1])).toEqual([['tax', 2, 1]]);
  });

  it('keep the order of the page where they weigh the same', () => {
    expect(listed([4, 2], [3, 2])).toEqual([['housing', 4, 3]]);
  });

  it('have a group of everyday words after all others', () => {
    expect(listed([5, 30], [2, 1])).toEqual([
      ['tax', 2],
      ['banking', 5],
    ]);
  });

  it('leave out a word that this glossary does not have', () => {
    expect(listed([99, 1], [2, 1])).toEqual([['tax', 2]]);
    expect(listed()).toEqual([]);
  });
});
