import type { GreyImage } from './grey-image.ts';
import { inkBoxes } from './ink-boxes.ts';

/** Ink is darker than this on paper that is white. */
const INK = 140;
/** Spots that are lower are noise, or dots; what is wider for its height is a line; in pixels. */
const LOWEST = 6;
const WIDEST = 3;
/** Of the heights of what is joined ink, this one is about that of a syllable: smaller ones are parts of syllables. */
const SHARE = 0.85;
/** How many must be there to tell. */
const FEWEST = 12;

/** How high the letters of a flat-lit picture are, in pixels: a syllable of its common size. Null where hardly anything is written. */
export function letterSize(image: GreyImage): number | null {
  const heights = inkBoxes(image, INK)
    .map(({ x0, y0, x1, y1 }) => ({ width: x1 - x0, height: y1 - y0 }))
    .filter(({ width, height }) => height >= LOWEST && width <= WIDEST * height && height <= 6 * width)
    .map(({ height }) => height)
    .sort((a, b) => a - b);
  return heights.length < FEWEST ? null : heights[Math.floor(heights.length * SHARE)]!;
}
