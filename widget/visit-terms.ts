import { createMarkChooser, type MarkSettings } from '../core/highlight/choose-marks.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import { showMatch } from '../page/tooltip/show-match.ts';
import type { Target } from '../page/tooltip/target.ts';
import { firstMatch, neighbour } from './find-term.ts';
import type { PageTerms } from './terms-on-page.ts';

export interface VisitOptions {
  /** What is on the page now. */
  terms(): PageTerms;
  index: TermIndex;
  settings: MarkSettings;
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
export function createTermVisit({ terms, index, settings, open }: VisitOptions): TermVisit {
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
      const chooser = createMarkChooser(settings, (term) => index.level[term]!);
      visit(neighbour({ blocks: terms().blocks, chooser, from: here, direction }));
    },
  };
}
