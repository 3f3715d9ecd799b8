import type { RgbaImage } from '../rgba-image.ts';
import type { GreyImage } from './grey-image.ts';

/** Quarters of a turn, clockwise. */
export type Quarters = 0 | 1 | 2 | 3;

/** Turns a picture clockwise by as many quarters. */
export function turn({ data, width, height }: RgbaImage, quarters: Quarters): RgbaImage {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  const from = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const to = new Uint32Array(from.length);
  place(from, to, { width, height, quarters });
  return { data: new Uint8ClampedArray(to.buffer), ...sizeOf(width, height, quarters) };
}

/** The same for a grey one. */
export function turnGrey({ data, width, height }: GreyImage, quarters: Quarters): GreyImage {
  const to = new Uint8ClampedArray(data.length);
  place(data, to, { width, height, quarters });
  return { data: to, ...sizeOf(width, height, quarters) };
}

type Pixels = Uint32Array | Uint8ClampedArray;

function place(from: Pixels, to: Pixels, { width, height, quarters }: { width: number; height: number; quarters: Quarters }): void {
  const placeOf = [
    (x: number, y: number) => y * width + x,
    (x: number, y: number) => x * height + height - 1 - y,
    (x: number, y: number) => (height - 1 - y) * width + width - 1 - x,
    (x: number, y: number) => (width - 1 - x) * height + y,
  ][quarters]!;
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) to[placeOf(x, y)] = from[at]!;
}

function sizeOf(width: number, height: number, quarters: Quarters): { width: number; height: number } {
  return quarters % 2 === 0 ? { width, height } : { width: height, height: width };
}
