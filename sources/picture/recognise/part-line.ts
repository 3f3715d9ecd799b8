import type { Rules } from '../prepare/erase-rules.ts';
import type { GreyImage } from '../prepare/grey-image.ts';
import type { RecognisedLine, RecognisedWord } from './recognised-line.ts';

/** Words that stand in one column, and from where to where their ink goes across the picture. */
export interface WordCell {
  words: readonly RecognisedWord[];
  x0: number;
  x1: number;
}

/** What a line is parted by: the picture that it was recognised from, without rules, the rules, and the height of its letters. */
export interface PageInk {
  image: GreyImage;
  rules: Rules;
  letter: number;
}

const INK = 128;
/** A gap as wide as that ends a column, in heights of letters; a space is a third of it. */
const GAP = 1.15;
/** How far from its middle a line is looked at, in heights of letters. */
const REACH = 0.45;
/** Fewer dark pixels than that in a column are specks. */
const LEAST_INK = 2;
/** How many times as high as others the letters of a title are at most. */
const LARGEST = 3;

/**
 * Parts a line into cells by what the picture shows, since the library tells only roughly where a word is: at wide gaps and at
 * upright rules.
 */
export function partLine(line: RecognisedLine, ink: PageInk): WordCell[] {
  const stretches = inkStretches(line, ink);
  const cells = stretches.map((stretch) => ({ ...stretch, words: [] as RecognisedWord[] }));
  for (const word of line.words) nearest(cells, (word.box.x0 + word.box.x1) / 2)?.words.push(word);
  return cells.filter(({ words }) => words.length > 0);
}

interface Stretch {
  x0: number;
  x1: number;
}

/** The stretches of a line that have ink without a wide gap. */
function inkStretches({ words, box }: RecognisedLine, { image, rules, letter }: PageInk): Stretch[] {
  const middle = median(words.map(({ box: { y0, y1 } }) => (y0 + y1) / 2));
  // A title's letters are larger, and so are its spaces.
  const size = Math.max(letter, Math.min(LARGEST * letter, median(words.map(({ box: { y0, y1 } }) => y1 - y0))));
  const top = Math.max(0, Math.round(middle - REACH * letter));
  const bottom = Math.min(image.height, Math.round(middle + REACH * letter));
  const borders = rules.upright.filter(({ y0, y1 }) => y0 < middle && middle < y1).map(({ x0, x1 }) => (x0 + x1) / 2);
  const left = Math.max(0, Math.floor(box.x0 - letter));
  const right = Math.min(image.width, Math.ceil(box.x1 + letter));
  const stretches: Stretch[] = [];
  for (let x = left; x < right; x++) {
    if (!hasInk(image, x, top, bottom)) continue;
    const last = stretches.at(-1);
    const isParted = last && borders.some((border) => border > last.x1 - 1 && border < x + 1);
    if (last && !isParted && x - last.x1 < GAP * size) last.x1 = x + 1;
    else stretches.push({ x0: x, x1: x + 1 });
  }
  return stretches.length > 0 ? stretches : [{ x0: box.x0, x1: box.x1 }];
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function hasInk({ data, width }: GreyImage, x: number, top: number, bottom: number): boolean {
  let count = 0;
  for (let y = top; y < bottom; y++) if (data[y * width + x]! < INK && ++count >= LEAST_INK) return true;
  return false;
}

function nearest<T extends Stretch>(stretches: readonly T[], x: number): T | undefined {
  const distance = ({ x0, x1 }: Stretch) => Math.max(x0 - x, x - x1, 0);
  return stretches.reduce<T | undefined>((best, one) => (!best || distance(one) < distance(best) ? one : best), undefined);
}
