import { describe, expect, it } from 'vitest';
import { compactRule, decodeNearRules, encodeNearRules, type NearRule } from '../../../../core/match/senses/near-rules.ts';

const COMPLAINT: NearRule = { withWords: ['법원', '피고', 'F-3'], withoutWords: ['박물관', '노사 합의'] };
const PASSPORT: NearRule = { withWords: [], withoutWords: ['야권', '법원'] };

/** More surfaces than one sign can pass over. */
const MANY = Array.from({ length: 300 }, (_, at) => 1000 - at);

describe('the rules on the words near by', () => {
  it.each<[string, number[], [number, NearRule][]]>([
    ['of a word', [7], [[7, COMPLAINT]]],
    [
      'of several far apart, with words that they share',
      MANY,
      [
        [1000, PASSPORT],
        [937, PASSPORT],
        [873, COMPLAINT],
        [701, { withWords: ['소송'], withoutWords: [] }],
      ],
    ],
    [
      'of neighbours that share a list',
      [3, 4, 1, 9, 2],
      [
        [3, COMPLAINT],
        [4, { ...COMPLAINT, withWords: [] }],
        [1, { withWords: [], withoutWords: [] }],
        [2, PASSPORT],
      ],
    ],
    ['of none', [1, 2], []],
  ])('come back as they were: %s', (_, ruled, rules) => {
    expect([...decodeNearRules(encodeNearRules(new Map(rules), ruled), ruled)]).toEqual(rules);
  });

  it('are ASCII without quotes, and a list that the rule before has too takes one character', () => {
    const near = new Map([
      [1, COMPLAINT],
      [2, { ...COMPLAINT, withWords: [] }],
    ]);
    const { words, rules } = encodeNearRules(near, [0, 1, 2]);
    expect(words).toEqual([...COMPLAINT.withWords, ...COMPLAINT.withoutWords]);
    expect(rules).toMatch(/^[ -~]*$/);
    expect(rules).not.toMatch(/["'\\]/);
    expect(rules).toBe('13200/');
  });
});

it('a compact rule says the same in fewer words: of those that hold another, only that one', () => {
  const rule: NearRule = { withWords: ['항소법원', '소송', '법원'], withoutWords: ['도서관', '대출판사', '대출판', '출판', '도서'] };
  expect(compactRule(rule)).toEqual({ withWords: ['법원', '소송'], withoutWords: ['대출판', '도서', '도서관', '출판'] });
});
