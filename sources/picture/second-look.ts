import { readLetterValues } from '../../core/digest/fields/bare-values.ts';
import { layOutWords } from './lay-out-words.ts';
import type { PixelBox } from './prepare/crop.ts';
import { cutOut } from './prepare/cut-out.ts';
import type { PreparedPicture } from './prepare/prepare-picture.ts';
import { isSureLine } from './recognise/clean-words.ts';
import type { RecognisedLine, RecognisedWord } from './recognise/recognised-line.ts';
import type { TextRecogniser } from './recognise/text-recogniser.ts';

/** The characters of sums and days. */
const OF_VALUES = '0123456789,.-~/:()년월일원';
/** How much larger the second look is, and how much paper is seen around, in heights of letters. */
const LARGER = 1.5;
const MARGIN = 0.35;
/** What is recognised the same twice is as sure as that, and what is not as little. */
const AGREED = 0.9;
const DISAGREED = 0.4;
/** So many values are looked at again; no letter has more that count. */
const MOST = 60;

/**
 * Looks again at each sum and day, larger and with the characters of sums and days alone. Words that show the same digits again are
 * sure, others are not. Returns the lines with their words as sure as that.
 */
export async function lookAgain(
  lines: readonly RecognisedLine[],
  picture: PreparedPicture,
  { recognise }: TextRecogniser,
): Promise<RecognisedLine[]> {
  const looked = new Map<RecognisedWord, number>();
  const unsure = new Set(lines.filter((line) => !isSureLine(line)).flatMap(({ words }) => words));
  for (const words of wordsOfValues(lines, picture)) {
    const digits = digitsOf(words);
    if (!digits) continue;
    const part = cutOut(picture.image, around(words, MARGIN * picture.letter), LARGER).image;
    const again = digitsOf((await recognise(part, { segmentation: 'line', only: OF_VALUES })).flatMap((line) => line.words));
    // What was hardly recognised in two looks stays in doubt after a third.
    const isAgreed = again === digits && !words.some((word) => unsure.has(word));
    for (const word of words) looked.set(word, isAgreed ? Math.max(AGREED, word.confidence) : Math.min(DISAGREED, word.confidence));
  }
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, confidence: looked.get(word) ?? word.confidence })),
  }));
}

/** The words of each sum and day that the text shows. */
function wordsOfValues(lines: readonly RecognisedLine[], picture: PreparedPicture): RecognisedWord[][] {
  const { text, rows, words } = layOutWords(lines, picture);
  const values = readLetterValues({ text, rows }, {}).filter(({ type }) => type === 'amount' || type === 'date');
  return values
    .slice(0, MOST)
    .map((value) => words.filter(({ start, end }) => start < value.end && value.start < end).map(({ word }) => word));
}

function digitsOf(words: readonly RecognisedWord[]): string {
  return words.map(({ text }) => text.replace(/\D/g, '')).join('');
}

function around(words: readonly RecognisedWord[], margin: number): PixelBox {
  return {
    x0: Math.min(...words.map(({ box }) => box.x0)) - margin,
    y0: Math.min(...words.map(({ box }) => box.y0)) - margin,
    x1: Math.max(...words.map(({ box }) => box.x1)) + margin,
    y1: Math.max(...words.map(({ box }) => box.y1)) + margin,
  };
}
