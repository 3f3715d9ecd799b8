import type { RecognisedLine, RecognisedWord } from './recognised-line.ts';

/** What the library makes of empty stretches, specks and what is left of a table's lines, at the edge of a word. */
const SPECK_IN_FRONT = /^[_.,'‘’`´|ㅣ\]}」〉、。\\]+(?=.)/u;
const SPECK_BEHIND = /[_'‘’`´|ㅣ[{「〈、。\\]+$/u;
/** A word that is nothing but that. Marks that bind or list (~ - : / * ※ ·) stay. */
const NOTHING = /^[_.,'"‘’“”`´|ㅣ[\](){}「」〈〉、。\\;!]+$/u;

/** The mean confidence of a line, below which it is a pattern of the desk or a stamp. */
const LEAST_SURE = 0.3;
/** A sum in a line that is not sure: a doubtful row is better than one that is gone without a trace. */
const SUM = /\d,\d{3}|\d원/;

/** Leaves out what is no text, and cuts specks off the words. `keepSums`: also keeps lines that are not sure but show a sum. */
export function cleanWords(lines: readonly RecognisedLine[], { keepSums = false } = {}): RecognisedLine[] {
  return lines
    .map((line) => ({ ...line, words: line.words.flatMap((word) => cleanWord(word) ?? []) }))
    .filter(({ words }) => words.length > 0 && (isSureLine({ words }) || (keepSums && words.some(({ text }) => SUM.test(text)))));
}

/** Whether the words of a line are recognised so surely that it is text. */
export function isSureLine({ words }: Pick<RecognisedLine, 'words'>): boolean {
  return mean(words.map(({ confidence }) => confidence)) >= LEAST_SURE;
}

function cleanWord(word: RecognisedWord): RecognisedWord | null {
  // The library takes an empty place beside a sign for a part of it.
  const bare = word.text.replace(/\s+/gu, '');
  if (NOTHING.test(bare)) return null;
  const text = bare.replace(SPECK_IN_FRONT, '').replace(SPECK_BEHIND, '');
  if (!text || NOTHING.test(text)) return null;
  return text === word.text ? word : { ...word, text };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
