import { loadWholeIndex } from '../core/match/common-words.ts';
import { createMatcher, type Matcher } from '../core/match/find-matches.ts';
import type { PageContext } from '../core/match/senses/page-sense.ts';
import type { Compiled } from '../glossary/compile/open-compiled.ts';
import { openGlossary } from './open-glossary.ts';

/** What the commands work with: the compiled glossary, and what finds its terms in a text. */
export interface Tools extends Omit<Compiled, 'index' | 'common'> {
  /** Finds terms in texts of a page, or of none. */
  matcherOn(page: PageContext): Matcher;
}

/** Opens the glossary. Throws `UnsoundGlossary` if its files have problems. */
export function openTools(): Tools {
  const { index, common, ...compiled } = openGlossary();
  const loaded = loadWholeIndex({ index: index(), common: common() });
  let last: { page: PageContext; matcher: Matcher } | null = null;
  return {
    ...compiled,
    matcherOn(page) {
      if (!last || last.page.host !== page.host || last.page.title !== page.title) last = { page, matcher: createMatcher(loaded, page) };
      return last.matcher;
    },
  };
}
