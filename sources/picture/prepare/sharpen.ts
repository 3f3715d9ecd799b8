import type { GreyImage } from './grey-image.ts';

/** Sets the edges of letters off: adds the difference to the mean of three by three pixels, so many times. */
export function sharpen({ data, width, height }: GreyImage, amount: number): GreyImage {
  const sharp = new Uint8ClampedArray(data);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const above = data[at - width - 1]! + data[at - width]! + data[at - width + 1]!;
      const beside = data[at - 1]! + data[at]! + data[at + 1]!;
      const below = data[at + width - 1]! + data[at + width]! + data[at + width + 1]!;
      sharp[at] = data[at]! + amount * (data[at]! - (above + beside + below) / 9);
    }
  }
  return { data: sharp, width, height };
}
