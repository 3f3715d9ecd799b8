import { createHead } from '../../core/match/grammar/head.ts';
import { createTail } from '../../core/match/grammar/tail.ts';
import type { TermIndex } from '../../core/match/term-index.ts';
import { NONE, step } from '../../core/match/trie.ts';
import { LONGEST_NOUN, SHORTEST_NOUN } from './count-alone.ts';

/** A spelling of a term inside a word. */
interface Spelling {
  start: number;
  end: number;
  term: number;
}

/** The parts of a word that nothing explains and that, if they were nouns, would make a term in it a word of its own. */
export type Neighbours = (word: string) => string[];

/** Finds the unknown neighbours of terms, one before or one after; where both are unknown, chance is likelier than a compound. */
export function createNeighbours({ grammar, nouns, trie, blocks, termOf, verbal }: TermIndex): Neighbours {
  const headFits = createHead(grammar, nouns, trie);
  const tailFits = createTail(grammar, nouns, trie);

  /** The spellings of terms in a word, without those that a longer word holds by chance (반려동물 for 반려). */
  function spellingsIn(word: string): Spelling[] {
    const blocked: Spelling[] = [];
    const found: Spelling[] = [];
    for (let start = 0; start < word.length; start++) {
      let node = 0;
      for (let end = start; end < word.length; ) {
        node = step(trie, node, word.charCodeAt(end++));
        if (node === NONE) break;
        const surface = trie.value[node]!;
        if (surface !== NONE) (blocks[surface] ? blocked : found).push({ start, end, term: termOf[surface]! });
      }
    }
    return found.filter((own) => !blocked.some(({ start, end, term }) => term === own.term && start <= own.start && end >= own.end));
  }

  function inFront(word: string, start: number): string[] {
    const begins = steps(Math.max(0, start - LONGEST_NOUN), start - SHORTEST_NOUN);
    return begins.filter((begin) => headFits(word, 0, begin, false)).map((begin) => word.slice(begin, start));
  }

  function behind(word: string, end: number): string[] {
    const ends = steps(end + SHORTEST_NOUN, Math.min(word.length, end + LONGEST_NOUN));
    const isNoun = (last: number) => tailFits(word, last, { verbal: true, length: last - end });
    return ends.filter(isNoun).map((last) => word.slice(end, last));
  }

  return (word) => {
    const found = spellingsIn(word).flatMap(({ start, end, term }) => {
      const begins = headFits(word, 0, start, end - start > SHORTEST_NOUN);
      const ends = tailFits(word, end, { verbal: verbal[term] === 1, length: end - start });
      if (begins === ends) return [];
      return begins ? behind(word, end) : inFront(word, start);
    });
    return [...new Set(found)];
  };
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
}
