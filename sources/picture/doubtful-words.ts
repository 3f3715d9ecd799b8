import type { Stretch } from '../../core/digest/letter.ts';
import type { WordPlace } from './lay-out-words.ts';

/** Of words that are recognised less surely, one in eight is another. */
const SURE_WORD = 0.8;
/** A number that goes on in the next word, as no number is printed: 154 300원, 24, 960원. */
const TORN = /(?:^|[^\d.])\d{1,3}(?:,\d{3})*(?:,? [.,]?\d{3}(?:[,.]\d{3})*|\. \d{3})(?:원|$)/;

/** The mean confidence below which a whole picture is too poor to trust any number in it: digits get lost without a trace. */
const POOR = 0.75;

/** Where recognition is in doubt: words of which it says so itself, numbers that are torn in two, and the whole of a poor picture. */
export function doubtfulWords(words: readonly WordPlace[]): Stretch[] {
  if (words.length > 0 && meanConfidence(words) < POOR) return [{ start: 0, end: words.at(-1)!.end }];
  return words.flatMap(({ word, start, end }, at) => {
    const before = words[at - 1];
    const isTorn = before !== undefined && start - before.end <= 2 && TORN.test(`${before.word.text} ${word.text}`);
    if (isTorn) return [{ start: before.start, end }];
    return word.confidence < SURE_WORD ? [{ start, end }] : [];
  });
}

/** Longer words count more. */
function meanConfidence(words: readonly WordPlace[]): number {
  const letters = words.reduce((sum, { word }) => sum + word.text.length, 0);
  return words.reduce((sum, { word }) => sum + word.confidence * word.text.length, 0) / letters;
}
