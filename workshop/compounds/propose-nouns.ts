import { createMatcher } from '../../core/match/find-matches.ts';
import type { TermIndex } from '../../core/match/term-index.ts';
import { countAlone } from './count-alone.ts';
import { createNeighbours } from './find-neighbours.ts';

/** A noun that may be missing from `nouns.txt`. */
export interface ProposedNoun {
  noun: string;
  /** How often it keeps a term in the same word from being found. */
  times: number;
  /** How often it is a word of its own, with particles or without. */
  alone: number;
  /** Words that hold it with a term, the commonest first. */
  examples: string[];
}

export interface ProposalLimits {
  /** A noun is proposed from so many uses in compounds on … */
  times: number;
  /** … and from so many uses as a word of its own. */
  alone: number;
}

const MOST_EXAMPLES = 3;
const HANGUL_WORD = /[가-힣]+/g;

/** Nouns that stand before or after a term in one word, are unknown to the index, and are used alone too; the commonest first. */
export function proposeNouns(texts: readonly string[], index: TermIndex, limits: ProposalLimits): ProposedNoun[] {
  const alone = countAlone(texts);
  const neighboursIn = createNeighbours(index);
  const compounds = new Map<string, Map<string, number>>();
  for (const [word, times] of unreadWords(texts, index)) {
    const noun = neighboursIn(word).reduce((best, other) => ((alone.get(other) ?? 0) > (alone.get(best) ?? 0) ? other : best), '');
    if (!noun) continue;
    const words = compounds.get(noun) ?? new Map<string, number>();
    compounds.set(noun, words.set(word, times));
  }
  return [...compounds]
    .map(([noun, words]) => ({ noun, times: sum(words.values()), alone: alone.get(noun) ?? 0, examples: commonest(words) }))
    .filter((proposal) => proposal.times >= limits.times && proposal.alone >= limits.alone)
    .toSorted((a, b) => b.times - a.times || b.alone - a.alone || (a.noun < b.noun ? -1 : 1));
}

/** The words in which no term was found, with how often each is there. */
function unreadWords(texts: readonly string[], index: TermIndex): Map<string, number> {
  const matcher = createMatcher(index);
  const words = new Map<string, number>();
  for (const text of texts) {
    const spans: [start: number, end: number][] = [];
    matcher(text, (start, end) => spans.push([start, end]));
    let next = 0;
    for (const { 0: word, index: at } of text.matchAll(HANGUL_WORD)) {
      while (next < spans.length && spans[next]![1] <= at) next++;
      const isRead = next < spans.length && spans[next]![0] < at + word.length;
      if (!isRead) words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

function commonest(words: ReadonlyMap<string, number>): string[] {
  const sorted = [...words].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.slice(0, MOST_EXAMPLES).map(([word]) => word);
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((all, number) => all + number, 0);
}
