import common from 'annae:common-words';
import compiledIndex from 'annae:index';
import type { Selection } from '../../components/panel/SelectionWords.tsx';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { createTermMender } from '../../core/recognised/mend-terms.ts';
import { countTerms } from '../../core/route/evidence/gather-evidence.ts';

const index = loadWholeIndex({ index: compiledIndex, common });
const match = createMatcher(index);
const KOREAN = /[\p{Script=Hangul}]/u;

/** The words of a selected text. It stays on the device. */
export function matchText(text: string): Selection {
  return { text, words: countTerms(text, match), hasKorean: KOREAN.test(text) };
}

/** A recognised letter with its terms as they were printed. */
export const mendTerms = createTermMender(index, match);
