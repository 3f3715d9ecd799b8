import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createMatcher } from '../../../core/match/find-matches.ts';
import type { PageContext } from '../../../core/match/senses/page-sense.ts';
import type { TermIndex } from '../../../core/match/term-index.ts';

const SENTENCES = new URL('sentences/', import.meta.url);

export interface Sentence {
  text: string;
  /** Substrings that are matched, as themselves or as another spelling of `term`. */
  has: (string | { text: string; term: string })[];
  /** Substrings in which no match may begin or end. */
  not: string[];
  /** The page that the text is on, where that decides. */
  page?: PageContext;
}

/** The table of what a careful reader marks, and does not mark. */
export function readSentences(): Sentence[] {
  return readdirSync(SENTENCES).flatMap((file) => parse(readFileSync(new URL(file, SENTENCES), 'utf8')) as Sentence[]);
}

/** A judge of sentences: what is wrong with the matches of one, in words; empty when all is right. `headwords` are by number in the index. */
export function sentenceJudge(index: TermIndex, headwords: readonly string[]): (sentence: Sentence) => string[] {
  const onNoPage = createMatcher(index);
  return ({ text, has, not, page }) => {
    const matcher = page ? createMatcher(index, page) : onNoPage;
    const found: { start: number; end: number; headword: string }[] = [];
    matcher(text, (start, end, term) => found.push({ start, end, headword: headwords[term]! }));
    const missing = has.filter((wanted) => {
      const { text: surface, term } = typeof wanted === 'string' ? { text: wanted, term: wanted } : wanted;
      return !found.some(({ start, end, headword }) => text.slice(start, end) === surface && headword === term);
    });
    const trapped = not.flatMap((trap) => {
      const from = text.indexOf(trap);
      const to = from + trap.length;
      return found
        .filter(({ start, end }) => (start >= from && start < to) || (end > from && end <= to))
        .map(({ start, end }) => text.slice(start, end));
    });
    return [...missing.map((wanted) => `does not find ${JSON.stringify(wanted)}`), ...trapped.map((surface) => `marks “${surface}”`)];
  };
}
