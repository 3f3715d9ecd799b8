import { decodeKeywords, encodeKeywords } from '../keywords/keyword.ts';
import type { KeywordModel } from '../page/page-model.ts';
import type { QuestionModel } from '../route-model.ts';

/** A word that tells less is used of other subjects as well. */
const TELLING = 2 / 3;

/** A term of so many syllables is seldom something else. */
const PLAIN_LENGTH = 4;
/** A term that weighs so much tells of its own service alone. */
const ALL = 17 / 18;

/** A term, and how much it tells of a page's subject (0 … 1). */
export interface PageTerm {
  headword: string;
  service: string;
  weight: number;
}

/**
 * Of the Korean keywords those that pages write too and that tell most: single words. Phrases with spaces are how people ask, and what
 * the page's terms say already is not said again. Every first card loads these words, so that they are few. `services` names the
 * lists of keywords.
 */
export function compilePageWords(
  { rules: { head, accents, stems }, keywords }: QuestionModel,
  services: readonly string[],
  terms: readonly PageTerm[],
): KeywordModel {
  const plain = new Map(terms.filter(isPlain).map(({ headword, service }) => [headword, service]));
  const telling = (words: string, service: string) =>
    decodeKeywords(words).filter(({ word, weight }) => !word.includes(' ') && weight >= TELLING && plain.get(word) !== service);
  return {
    rules: { head, accents, stems },
    keywords: services.map((service, at) => encodeKeywords(telling(keywords[at]!, service))),
  };
}

function isPlain({ headword, weight }: PageTerm): boolean {
  return headword.length >= PLAIN_LENGTH || weight >= ALL;
}
