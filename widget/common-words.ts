import common from 'annae:common-words';
import { addCommonWords } from '../core/match/common-words.ts';
import type { TermIndex } from '../core/match/term-index.ts';

/** The index with the words of buttons and table heads. */
export function withCommonWords(index: TermIndex): TermIndex {
  return addCommonWords(index, common);
}
