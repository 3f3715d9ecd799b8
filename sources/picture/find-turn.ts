import type { PixelBox } from './prepare/crop.ts';
import { cutOut } from './prepare/cut-out.ts';
import { estimateSkew } from './prepare/estimate-skew.ts';
import type { GreyImage } from './prepare/grey-image.ts';
import { inkBoxes } from './prepare/ink-boxes.ts';
import type { PreparedPicture } from './prepare/prepare-picture.ts';
import { resample } from './prepare/resample.ts';
import { type Quarters, turnGrey } from './prepare/turn.ts';
import { cleanWords } from './recognise/clean-words.ts';
import type { RecognisedLine } from './recognise/recognised-line.ts';
import type { TextRecogniser } from './recognise/text-recogniser.ts';
import { countLetters, shareOfHangul } from './refuse.ts';

/** How much of a picture is looked at in each direction, across and down, in heights of letters. */
const SAMPLE = 24;
/** As it stands, from the far side of the table, and with the telephone on its side. */
const DIRECTIONS = [0, 2, 3, 1] as const;
/** More Hangul than that shows only text that is upright; and so many letters of it. */
const UPRIGHT = 0.3;
const ENOUGH = 6;

/** Whether a text may be of a picture that is not upright. */
export function mayBeTurned(lines: readonly RecognisedLine[]): boolean {
  return shareOfHangul(lines) < UPRIGHT;
}

/**
 * How many quarters a picture has to be turned clockwise for its text to be upright: the part with the most letters is recognised in one
 * direction after the other. 0 where none shows Korean.
 */
export async function findTurn({ image, letter }: PreparedPicture, { recognise }: TextRecogniser): Promise<Quarters> {
  const sample = cutOut(image, fullestPart(image, letter), 1).image;
  for (const quarters of DIRECTIONS) {
    const turned = turnGrey(sample, quarters);
    const upright = resample(turned, { scale: 1, angle: estimateSkew(turned) }).image;
    const lines = cleanWords(await recognise(upright));
    if (!mayBeTurned(lines) && countLetters(lines) >= ENOUGH) return quarters;
  }
  return 0;
}

/** Ink is darker than this; how high joined ink of letters is, in heights of letters. */
const INK = 140;
const HEIGHT = { least: 0.3, most: 1.6 } as const;

/** The square in which most of the ink is of the size of letters. */
function fullestPart(image: GreyImage, letter: number): PixelBox {
  const size = Math.round(SAMPLE * letter);
  const step = size >> 1;
  const counts = new Map<string, { x: number; y: number; count: number }>();
  for (const { x0, y0, x1, y1 } of inkBoxes(image, INK)) {
    const height = Math.max(x1 - x0, y1 - y0);
    if (height < HEIGHT.least * letter || height > HEIGHT.most * letter) continue;
    // Squares overlap by half, so that each box is in four.
    const [column, row] = [Math.floor(x0 / step), Math.floor(y0 / step)];
    for (const x of [column - 1, column])
      for (const y of [row - 1, row]) {
        const square = counts.get(`${x} ${y}`) ?? { x, y, count: 0 };
        square.count++;
        counts.set(`${x} ${y}`, square);
      }
  }
  const [{ x, y } = { x: 0, y: 0 }] = [...counts.values()].sort((a, b) => b.count - a.count);
  return { x0: x * step, y0: y * step, x1: x * step + size, y1: y * step + size };
}
