import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTries } from '../../../core/match/merge-tries.ts';
import { buildTrie, lookUp, NONE } from '../../../core/match/trie.ts';

describe('two tries merged', () => {
  it('hold the words of both, and give a word of both the number of the second', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('가', '나', '다', 'a'), maxLength: 4 }));
    fc.assert(
      fc.property(words, words, words, (first, second, others) => {
        const [a, b] = [buildTrie(first), buildTrie(second)];
        const merged = mergeTries(a.trie, b.trie, a.sorted.length);
        for (const word of [...first, ...second, ...others]) {
          const inSecond = b.sorted.indexOf(word);
          const expected = inSecond === NONE ? a.sorted.indexOf(word) : inSecond + a.sorted.length;
          expect(lookUp(merged, word, 0, word.length)).toBe(expected);
        }
      }),
    );
  });

  it('are laid out as one that is built of all words', () => {
    const [a, b] = [buildTrie(['전세', '전입신고', '보증금']), buildTrie(['전세계약', '보증', '전입'])];
    const merged = mergeTries(a.trie, b.trie, 3);
    const { trie } = buildTrie([...a.sorted, ...b.sorted]);
    expect([merged.labels, merged.firstChild]).toEqual([trie.labels, trie.firstChild]);
  });
});
