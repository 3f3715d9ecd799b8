import type { PixelBox } from '../prepare/crop.ts';
import type { GreyImage } from '../prepare/grey-image.ts';
import { inkBoxes } from '../prepare/ink-boxes.ts';
import type { PageInk } from './part-line.ts';
import type { RecognisedLine } from './recognised-line.ts';

/** How many pixels of a small picture a letter is high, in which noise is gone and a faint letter is one; and what is ink in it. */
const SMALL_LETTER = 10;
const INK = 165;
/** How high joined ink of letters is, in heights of letters. */
const HEIGHT = { least: 0.4, most: 1.6 } as const;
/**
 * How much of a word's box counts, up and down, since it may reach into the lines beside; and how far its letters may stand out of it
 * across, in heights of letters.
 */
const INNER = 0.7;
const BESIDE = 0.5;
/** Ink whose middle is no further from that of a line stands on it; a wider gap ends it; in heights of letters. */
const SAME_LINE = 0.5;
const GAP = 2;
/** How far ink may seem to reach into a rule beside it, in heights of letters. */
const BLUR = 0.15;
/** Less than that across is a speck, a bullet, or a single letter, which is taken for digits as easily; in heights of letters. */
const LEAST_WIDTH = 1.5;

/**
 * Finds where a picture shows lines of a letter's height that no recognised word covers: boxes from top to bottom. They end at wide gaps
 * and at upright rules, and where a word is recognised.
 */
export function findMissedLines({ image, rules, letter }: PageInk, lines: readonly RecognisedLine[]): PixelBox[] {
  const covers = coversOf(lines, letter);
  const parts = partsOf(image, letter)
    .filter(({ y0, y1 }) => y1 - y0 >= HEIGHT.least * letter && y1 - y0 <= HEIGHT.most * letter)
    .filter((box) => !isCovered(box, covers))
    .sort((a, b) => middleOf(a) - middleOf(b));
  return onLines(parts, letter)
    .flatMap((line) => partLine(line, rules.upright, letter))
    .map(around)
    .filter(({ x0, x1 }) => x1 - x0 >= LEAST_WIDTH * letter);
}

/** Leaves out what was recognised before of words that stand in places already read. */
export function withoutCovered(lines: readonly RecognisedLine[], before: readonly RecognisedLine[], letter: number): RecognisedLine[] {
  const covers = coversOf(before, letter);
  return lines
    .map((line) => ({ ...line, words: line.words.filter(({ box }) => !isCovered(box, covers)) }))
    .filter(({ words }) => words.length > 0);
}

function coversOf(lines: readonly RecognisedLine[], letter: number): PixelBox[] {
  return lines.flatMap(({ words }) =>
    words.map(({ box: { x0, x1, y0, y1 } }) => {
      const cut = ((1 - INNER) / 2) * (y1 - y0);
      return { x0: x0 - BESIDE * letter, x1: x1 + BESIDE * letter, y0: y0 + cut, y1: y1 - cut };
    }),
  );
}

/** The boxes of joined ink, as it is seen from afar. */
function partsOf(image: GreyImage, letter: number): PixelBox[] {
  const step = Math.max(1, Math.floor(letter / SMALL_LETTER));
  return inkBoxes(shrink(image, step), INK).map(({ x0, y0, x1, y1 }) => ({ x0: x0 * step, y0: y0 * step, x1: x1 * step, y1: y1 * step }));
}

/** A smaller picture of the mean of each square of pixels. */
function shrink(image: GreyImage, step: number): GreyImage {
  const [width, height] = [Math.floor(image.width / step), Math.floor(image.height / step)];
  const sums = new Uint32Array(width * height);
  for (let y = 0; y < height * step; y++) {
    const row = Math.floor(y / step) * width;
    for (let x = 0, at = y * image.width; x < width * step; x++, at++) sums[row + Math.floor(x / step)]! += image.data[at]!;
  }
  return { data: Uint8ClampedArray.from(sums, (sum) => sum / step ** 2), width, height };
}

/** Whether words stand on more than half of a box, at its middle height. */
function isCovered(box: PixelBox, covers: readonly PixelBox[]): boolean {
  const beside = covers.filter(({ y0, y1 }) => y0 <= middleOf(box) && middleOf(box) <= y1);
  let covered = 0;
  for (let x = box.x0; x < box.x1; x++) if (beside.some(({ x0, x1 }) => x0 <= x && x < x1)) covered++;
  return covered > (box.x1 - box.x0) / 2;
}

/** Ink on the same line, from left to right; `parts` go from top to bottom. */
function onLines(parts: readonly PixelBox[], letter: number): PixelBox[][] {
  const lines: { middle: number; parts: PixelBox[] }[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line && middleOf(part) - line.middle <= SAME_LINE * letter) {
      line.parts.push(part);
      line.middle += (middleOf(part) - line.middle) / line.parts.length;
    } else lines.push({ middle: middleOf(part), parts: [part] });
  }
  return lines.map((line) => line.parts.sort((a, b) => a.x0 - b.x0));
}

/** Parts a line at wide gaps and upright rules. */
function partLine(line: readonly PixelBox[], rules: readonly PixelBox[], letter: number): PixelBox[][] {
  const parted: PixelBox[][] = [];
  for (const part of line) {
    const last = parted.at(-1);
    const end = last ? Math.max(...last.map(({ x1 }) => x1)) : 0;
    const isApart = part.x0 - end >= GAP * letter || rules.some((rule) => isBetween(rule, end, part, BLUR * letter));
    if (last && !isApart) last.push(part);
    else parted.push([part]);
  }
  return parted;
}

/** Whether an upright rule stands between the end of some ink and the next. */
function isBetween(rule: PixelBox, end: number, next: PixelBox, blur: number): boolean {
  const x = (rule.x0 + rule.x1) / 2;
  return rule.y0 < middleOf(next) && middleOf(next) < rule.y1 && end - blur <= x && x <= next.x0 + blur;
}

function around(parts: readonly PixelBox[]): PixelBox {
  return {
    x0: Math.min(...parts.map(({ x0 }) => x0)),
    y0: Math.min(...parts.map(({ y0 }) => y0)),
    x1: Math.max(...parts.map(({ x1 }) => x1)),
    y1: Math.max(...parts.map(({ y1 }) => y1)),
  };
}

function middleOf({ y0, y1 }: PixelBox): number {
  return (y0 + y1) / 2;
}
