import { loadWholeIndex } from '../common-words.ts';
import { createMatcher } from '../find-matches.ts';
import { DOUBTFUL_SUFFIXES, SUFFIXES } from '../grammar/affixes.ts';
import { AFTER_ANY, AFTER_CONSONANT, AFTER_VOWEL } from '../grammar/particles.ts';
import { canonicalSurface, hasSpace } from '../surface.ts';
import { compileIndex, type IndexTerm } from './compile-index.ts';

/** What may be glued behind a word: particles, endings, suffixes, and nouns that form compounds with anything. */
const ENDS = ['', ...AFTER_ANY, ...AFTER_CONSONANT, ...AFTER_VOWEL, ...SUFFIXES, ...DOUBTFUL_SUFFIXES];
const WORDS = ['하는', '된', '인', '입니다', '관리', '지원', '신청', '안내', '정보', '센터'];

/**
 * The terms without those words of `notIn` in which the grammar finds the term nowhere anyhow, whatever is glued behind them: half of what
 * volunteers think of, and pages need not carry it. A word with a space is needed where it is written so. Takes about a second for
 * thousands of words.
 */
export function withNeededBlockers<Term extends IndexTerm>(terms: readonly Term[], nouns: readonly string[]): Term[] {
  const bare = terms.map((term) => ({ ...term, notIn: [], near: null }));
  const { terms: ordered, ...compiled } = compileIndex(bare, nouns);
  const numbers = new Map(ordered.map((term, number) => [term, number]));
  const match = createMatcher(loadWholeIndex(compiled));

  function isFoundIn(word: string, term: number): boolean {
    // As labels are written.
    if (finds([...word].join(' '), 0, 2 * word.length, term)) return true;
    return [...ENDS, ...WORDS].some((end) => finds(word + end, 0, word.length, term));
  }

  function finds(text: string, from: number, to: number, wanted: number): boolean {
    let found = false;
    match(text, (start, end, term) => {
      found ||= term === wanted && start < to && end > from;
    });
    return found;
  }

  return terms.map((term, at) => {
    const number = numbers.get(bare[at]!)!;
    return { ...term, notIn: term.notIn.filter((word) => hasSpace(word) || isFoundIn(canonicalSurface(word), number)) };
  });
}
