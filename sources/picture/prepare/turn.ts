import type { RgbaImage } from '../rgba-image.ts';

/** Turns a picture clockwise by as many quarters. */
export function turn({ data, width, height }: RgbaImage, quarters: 1 | 2 | 3): RgbaImage {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  const from = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const to = new Uint32Array(from.length);
  const place =
    quarters === 1
      ? (x: number, y: number) => x * height + height - 1 - y
      : quarters === 2
        ? (x: number, y: number) => (height - 1 - y) * width + width - 1 - x
        : (x: number, y: number) => (width - 1 - x) * height + y;
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) to[place(x, y)] = from[at]!;
  const turned = new Uint8ClampedArray(to.buffer);
  return quarters === 2 ? { data: turned, width, height } : { data: turned, width: height, height: width };
}
