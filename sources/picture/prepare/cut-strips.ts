import type { GreyImage } from './grey-image.ts';

/** A stretch of rows of a picture; the last one is not part of it. */
export interface Strip {
  top: number;
  bottom: number;
}

/** How much lower or higher than wanted a strip may be, as a part of its height. */
const GIVE = 0.35;
/** Rows with that share of ink more than the emptiest are as empty. */
const SPECKS = 0.002;

/**
 * Cuts a picture across into strips of about a height, each cut at the row with the least ink around, so that no line of text is cut
 * through.
 */
export function cutStrips(image: GreyImage, height: number): Strip[] {
  const ink = inkOfRows(image);
  const strips: Strip[] = [];
  let top = 0;
  while (image.height - top > height * (1 + GIVE)) {
    const bottom = emptiestRow(ink, top + Math.round(height * (1 - GIVE)), top + Math.round(height * (1 + GIVE)), image.width);
    strips.push({ top, bottom });
    top = bottom;
  }
  strips.push({ top, bottom: image.height });
  return strips;
}

/** A part of a picture from edge to edge. */
export function stripOf({ data, width }: GreyImage, { top, bottom }: Strip): GreyImage {
  return { data: data.subarray(top * width, bottom * width), width, height: bottom - top };
}

function inkOfRows({ data, width, height }: GreyImage): Float64Array {
  const ink = new Float64Array(height);
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) ink[y]! += 255 - data[at]!;
  return ink;
}

/** The middle of the highest stretch of rows with hardly more ink than the emptiest: a line of text has empty rows too, but few. */
function emptiestRow(ink: Float64Array, from: number, to: number, width: number): number {
  const most = Math.min(...ink.subarray(from, to)) + SPECKS * 255 * width;
  let best = { from, to: from };
  for (let row = from; row < to; row++) {
    if (ink[row]! > most) continue;
    const first = row;
    while (row < to && ink[row]! <= most) row++;
    if (row - first > best.to - best.from) best = { from: first, to: row };
  }
  return (best.from + best.to) >> 1;
}
