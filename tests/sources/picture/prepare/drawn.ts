import type { GreyImage } from '../../../../sources/picture/prepare/grey-image.ts';

/** White paper on which something is drawn in black: `isInk` tells it pixel by pixel. */
export function drawn(width: number, height: number, isInk: (x: number, y: number) => boolean, paper = 255): GreyImage {
  const data = new Uint8ClampedArray(width * height);
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) data[at] = isInk(x, y) ? 0 : paper;
  return { data, width, height };
}

/** Whether a pixel is of lines of letters: boxes of `size` pixels, one beside the other, in rows twice as high. */
export function isOfLetters(x: number, y: number, size: number): boolean {
  const [left, top] = [x % (size * 1.5), y % (size * 2)];
  const isEdge = (place: number) => place < 2 || place >= size - 2;
  return left < size && top < size && (isEdge(left) || isEdge(top));
}
