import { decodeKeywords, encodeKeyword } from '../keywords/keyword.ts';
import type { KeywordModel } from '../page/page-model.ts';
import type { QuestionModel } from '../route-model.ts';

/** A word that tells less is used of other subjects as well. */
const TELLING = 2 / 3;

/**
 * Of the Korean keywords those that pages write too and that tell most: single words. Phrases with spaces are how people ask. Every
 * first card loads these words, so that they are few.
 */
export function compilePageWords({ rules: { head, accents, stems }, keywords }: QuestionModel): KeywordModel {
  const telling = (words: readonly string[]) =>
    decodeKeywords(words).filter(({ word, weight }) => !word.includes(' ') && weight >= TELLING);
  return { rules: { head, accents, stems }, keywords: keywords.map((words) => telling(words).map(encodeKeyword)) };
}
