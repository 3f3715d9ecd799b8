import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie, createTrieBuilder, NONE, sharedPrefix, step, type Trie } from '../../../core/match/trie.ts';

/** The value at the end of a word's path: `NONE` for a mere beginning, undefined where there is no path. */
function lookUp(trie: Trie, word: string): number | undefined {
  let node = 0;
  for (const unit of unitsOf(word)) {
    node = step(trie, node, unit);
    if (node === NONE) return undefined;
  }
  return trie.value[node];
}

function unitsOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

const anyWord = fc.string({ unit: fc.constantFrom('여', '권', '번', '호', '가', 'A', '9', '\uffff'), minLength: 1, maxLength: 6 });

describe('a trie of words', () => {
  const WORDS = ['여권', '여권번호', '여행', '사증', '사증발급인정서', 'otp'];
  const { trie, sorted } = buildTrie(WORDS);

  it.each(WORDS)('holds %s', (word) => {
    expect(sorted[lookUp(trie, word)!]).toBe(word);
  });

  it.each(['여', '사증발', 'ot'])('ends no word at %s, which only begins one', (beginning) => {
    expect(lookUp(trie, beginning)).toBe(NONE);
  });

  it.each(['여권번호판', '권', '증', 'OTP', '가'])('has no path to %s', (other) => {
    expect(lookUp(trie, other)).toBeUndefined();
  });

  it('counts a repeated word once', () => {
    expect(buildTrie(['여권', '사증', '여권']).sorted).toEqual(['사증', '여권']);
  });

  it('holds nothing when there are no words', () => {
    expect(lookUp(buildTrie([]).trie, '여')).toBeUndefined();
    expect(lookUp(buildTrie([]).trie, '')).toBe(NONE);
  });

  it('keeps siblings in order and side by side, as a look-up needs them', () => {
    for (let node = 0; node < trie.labels.length; node++) {
      const labels = [...trie.labels.slice(trie.firstChild[node]!, trie.firstChild[node + 1]!)];
      expect(labels).toEqual([...labels].sort((a, b) => a - b));
    }
  });

  it('holds just the words that were put in, whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { maxLength: 20 }), fc.array(anyWord, { maxLength: 20 }), (words, others) => {
        const built = buildTrie(words);
        for (const word of words) expect(built.sorted[lookUp(built.trie, word)!]).toBe(word);
        for (const other of others) if (!words.includes(other)) expect(lookUp(built.trie, other) ?? NONE).toBe(NONE);
      }),
    );
  });
});

describe('building a trie', () => {
  it('numbers words in the order in which they come, from what they share with the one before', () => {
    const builder = createTrieBuilder();
    builder.add(unitsOf('사증'), 0, 2);
    builder.add(unitsOf('여권'), 0, 2);
    builder.add(unitsOf('여권번호'), 2, 4);
    const trie = builder.build();
    expect(['사증', '여권', '여권번호'].map((word) => lookUp(trie, word))).toEqual([0, 1, 2]);
  });

  it('goes beyond the room that was asked for', () => {
    const builder = createTrieBuilder(1);
    builder.add(unitsOf('가족관계증명서'), 0, 7);
    builder.add(unitsOf('혼인관계증명서'), 0, 7);
    const trie = builder.build();
    expect(['가족관계증명서', '혼인관계증명서'].map((word) => lookUp(trie, word))).toEqual([0, 1]);
  });
});

describe('what two words share', () => {
  it.each([
    ['여권', '여권번호', 2],
    ['여권번호', '여권', 2],
    ['여권', '여행', 1],
    ['여권', '사증', 0],
    ['여권', '여권', 2],
    ['', '여권', 0],
  ])('%s and %s: %i code units', (a, b, length) => {
    expect(sharedPrefix(a, b)).toBe(length);
  });
});
