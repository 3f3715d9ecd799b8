import compiledIndex from 'annae:index';
import type { Selection } from '../../components/panel/SelectionWords.tsx';
import { createMatcher } from '../../core/match/find-matches.ts';
import { loadIndex } from '../../core/match/term-index.ts';
import { countTerms } from '../../core/route/evidence/gather-evidence.ts';

const match = createMatcher(loadIndex(compiledIndex));
const KOREAN = /[\p{Script=Hangul}]/u;

/** The words of a selected text. It stays on the device. */
export function matchText(text: string): Selection {
  return { text, words: countTerms(text, match), hasKorean: KOREAN.test(text) };
}
