import { buildGrammar } from '../../core/match/compile/compile-grammar.ts';
import { createTail } from '../../core/match/grammar/tail.ts';
import { buildTrie } from '../../core/match/trie.ts';

/** In syllables. */
export const SHORTEST_NOUN = 2;
export const LONGEST_NOUN = 6;
const HANGUL_WORD = /[가-힣]+/g;

/** How often each beginning of a word is followed by particles and endings alone, as a noun is. */
export function countAlone(texts: readonly string[]): Map<string, number> {
  const { trie } = buildTrie([]);
  const tailFits = createTail(buildGrammar(), trie, trie);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(HANGUL_WORD)) {
      const longest = Math.min(word.length, LONGEST_NOUN);
      for (let end = SHORTEST_NOUN; end <= longest; end++) {
        const noun = word.slice(0, end);
        if (tailFits(word, end, { verbal: true, length: end })) counts.set(noun, (counts.get(noun) ?? 0) + 1);
      }
    }
  }
  return counts;
}
