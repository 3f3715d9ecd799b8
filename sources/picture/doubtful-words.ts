import type { Stretch } from '../../core/digest/letter.ts';
import type { WordPlace } from './lay-out-words.ts';

/** Of words that are recognised less surely, one in eight is another. */
const SURE_WORD = 0.8;
/** A number that goes on in the next word, as no number is printed: 154 300원, 24, 960원. */
const BEGUN = /(?:^|[^\d.])\d{1,3}(?:,\d{3})*[,.]?$/;
const GOES_ON = /^[.,]?\d{3}(?:[,.]\d{3})*(?:원|$)/;

/** The words in which recognition is in doubt: those that it says itself, and numbers that are torn in two. */
export function doubtfulWords(words: readonly WordPlace[]): Stretch[] {
  return words.flatMap(({ word, start, end }, at) => {
    const before = words[at - 1];
    const isTorn = before !== undefined && start - before.end <= 2 && BEGUN.test(before.word.text) && GOES_ON.test(word.text);
    if (isTorn) return [{ start: before.start, end }];
    return word.confidence < SURE_WORD ? [{ start, end }] : [];
  });
}
