import type { MarkRules } from '../page/mark-page.ts';
import { showMatch } from '../page/tooltip/show-match.ts';
import type { Target } from '../page/tooltip/target.ts';
import { firstMatch, neighbour } from './find-term.ts';
import type { PageTerms } from './terms-on-page.ts';

export interface VisitOptions {
  /** What is on the page now. */
  terms(): PageTerms;
  /** Which of it would be marked, asked from the beginning of the page. */
  rules(): MarkRules;
  /** Opens the card of a word. */
  open(target: Target): void;
}

/** Takes the reader from term to term, without a pointer. */
export interface TermVisit {
  /** Goes to the first use of a term; false when it is no longer there. */
  goTo(term: number): boolean;
  /** Goes to the next (1) or previous (-1) marked term. */
  step(direction: 1 | -1): void;
}

/** Scrolls to each visited word and opens its card; stepping begins at the word that was visited last. The widget loads it with its list. */
export function createTermVisit({ terms, rules, open }: VisitOptions): TermVisit {
  let here: Target | null = null;

  function visit(match: Target | null): boolean {
    if (!match) return false;
    here = match;
    showMatch(match);
    open(match);
    return true;
  }

  return {
    goTo: (term) => visit(firstMatch(terms(), term)),
    step(direction) {
      visit(neighbour({ blocks: terms().blocks, rules: rules(), from: here, direction }));
    },
  };
}
