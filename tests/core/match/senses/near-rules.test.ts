import { describe, expect, it } from 'vitest';
import { compactRule, decodeNearRules, encodeNearRules, type NearRule } from '../../../../core/match/senses/near-rules.ts';

const COMPLAINT: NearRule = { withWords: ['법원', '피고', 'F-3'], withoutWords: ['박물관', '노사 합의'] };
const PASSPORT: NearRule = { withWords: [], withoutWords: ['야권', '법원'] };

describe('the rules on the words near by', () => {
  it.each<[string, [number, NearRule][]]>([
    ['of a word', [[7, COMPLAINT]]],
    [
      'of several, with words that they share',
      [
        [0, PASSPORT],
        [4097, COMPLAINT],
        [200_000, { withWords: ['소송'], withoutWords: [] }],
      ],
    ],
    [
      'of neighbours that share a list',
      [
        [3, COMPLAINT],
        [4, { ...COMPLAINT, withWords: [] }],
        [1, { withWords: [], withoutWords: [] }],
        [2, PASSPORT],
      ],
    ],
    ['of none', []],
  ])('come back as they were: %s', (_, rules) => {
    expect([...decodeNearRules(encodeNearRules(rules))]).toEqual(rules);
  });

  it('are ASCII without quotes, and a list that the rule before has too takes one character', () => {
    const { words, rules } = encodeNearRules([
      [1, COMPLAINT],
      [2, { ...COMPLAINT, withWords: [] }],
    ]);
    expect(words).toEqual([...COMPLAINT.withWords, ...COMPLAINT.withoutWords]);
    expect(rules).toMatch(/^[ -~]*$/);
    expect(rules).not.toMatch(/["'\\]/);
    expect(rules).toBe('001320020/');
  });
});

it('a compact rule says the same in fewer words: of those that hold another, only that one', () => {
  const rule: NearRule = { withWords: ['항소법원', '소송', '법원'], withoutWords: ['도서관', '대출판사', '대출판', '출판', '도서'] };
  expect(compactRule(rule)).toEqual({ withWords: ['법원', '소송'], withoutWords: ['대출판', '도서', '도서관', '출판'] });
});
