import type { MarkRules } from '../../page/highlight/marking.ts';
import { showMatch } from '../../page/tooltip/show-match.ts';
import type { Target } from '../../page/tooltip/target.ts';
import type { PageTerms } from '../terms-on-page.ts';
import { firstMatch, neighbour } from './find-term.ts';

export interface VisitOptions {
  /** What is on the page now. */
  found(): PageTerms;
  /** Which of it would be marked, asked from the beginning of the page. */
  rules(): MarkRules;
  /** The word whose card was open last; null before the first. */
  last(): Target | null;
  /** Opens the card of a word. */
  open(target: Target): void;
}

/** Takes the reader from term to term, without a pointer. */
export interface TermVisit {
  /** Goes to the first use of a term, if it is still there. */
  goTo(term: number): void;
  /** Goes to the next (1) or previous (-1) marked term. */
  step(direction: 1 | -1): void;
  /** Goes to a place, if there is one. */
  visit(target: Target | null): void;
}

/** Scrolls to each visited word and opens its card; stepping begins at the word whose card was open last. */
export function createTermVisit({ found, rules, last, open }: VisitOptions): TermVisit {
  function visit(match: Target | null): void {
    if (!match) return;
    showMatch(match);
    open(match);
  }

  return {
    visit,
    goTo: (term) => visit(firstMatch(found(), term)),
    step: (direction) => visit(neighbour({ blocks: found().blocks, rules: rules(), from: last(), direction })),
  };
}
