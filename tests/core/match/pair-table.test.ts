import { describe, expect, it } from 'vitest';
import { APART, createPairTable, DECOMPOSED, findPair, isBetween, type PairTable, passesFilter } from '../../../core/match/pair-table.ts';
import { buildTrie, NONE, step } from '../../../core/match/trie.ts';

const WORDS = ['여권', '여권번호', '사증', '외국인등록증', 'otp', '4대보험'];
const { trie } = buildTrie(WORDS);
const table = createPairTable(trie);

/** What the table says of a text's first two code units, the bit sets asked first as in the scan of a text. */
function find(pairs: PairTable, text: string): number {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (((pairs.seconds[first]! >>> second) & 1) === 0) return NONE;
  const passes = passesFilter(pairs.filter, pairs.filterMask, first, second);
  const found = findPair(pairs, first, second);
  if (!passes && !isBetween(second)) expect(found).toBe(NONE);
  return passes || isBetween(second) ? found : NONE;
}

function nodeOf(text: string): number {
  return step(trie, step(trie, 0, text.charCodeAt(0)), text.charCodeAt(1));
}

describe('the first two characters of a term', () => {
  it.each(WORDS)('lead to the place of %s in the index', (word) => {
    expect(find(table, word)).toBe(nodeOf(word));
    expect(nodeOf(word)).toBeGreaterThan(0);
  });

  it.each(['OTP', 'Otp', 'oTP', 'ＯＴＰ', 'ｏtp', 'oＴp'])('lead there in either case and width: %s', (spelling) => {
    expect(find(table, spelling)).toBe(nodeOf('otp'));
  });

  it.each(['４대보험', '4대보험'])('lead there with a digit of either width: %s', (spelling) => {
    expect(find(table, spelling)).toBe(nodeOf('4대보험'));
  });

  it.each(['권여', '여행', '국인', '가나', 'op', '  ', '대보'])('lead nowhere where no term begins so: %s', (other) => {
    expect(find(table, other)).toBe(NONE);
  });

  it.each(['여 ', '외\u00a0', '사\u3000', '외\n', '여\u200b', '외\u00ad', '사\ufeff', 'o\u200b', 'O\u200b'])(
    'may stand apart: %j',
    (beginning) => {
      expect(find(table, beginning)).toBe(APART);
    },
  );

  it('may be decomposed, whatever the syllable', () => {
    for (const syllable of ['여', '권', '가', '힣', '쀍', '뭉']) expect(find(table, syllable.normalize('NFD'))).toBe(DECOMPOSED);
  });
});

describe('the table of first pairs', () => {
  it('finds every pair of a large index, and no other', () => {
    const syllables = Array.from({ length: 60 }, (_, at) => String.fromCharCode(0xac00 + at * 187));
    const pairs = syllables.flatMap((first) => syllables.map((second) => first + second));
    const chosen = new Set(pairs.filter((_, at) => at % 3 === 0));
    const large = createPairTable(buildTrie([...chosen]).trie);
    for (const pair of pairs) expect({ pair, found: find(large, pair) !== NONE }).toEqual({ pair, found: chosen.has(pair) });
  });

  it('finds nothing in an empty index', () => {
    const empty = createPairTable(buildTrie([]).trie);
    expect(['여권', '여 ', 'ot'].map((text) => find(empty, text))).toEqual([NONE, NONE, NONE]);
  });
});
