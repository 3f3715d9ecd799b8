import type { RgbaImage } from '../rgba-image.ts';
import type { GreyImage } from './grey-image.ts';

/** Parts of red, green and blue in how bright a colour looks (ITU-R BT.601), of 256. */
const RED = 77;
const GREEN = 150;
const BLUE = 29;

/**
 * Takes the colour out of a picture, on white paper where it is transparent, and makes one with more than `mostPixels` smaller: `step`
 * pixels across and down become one, with their mean.
 */
export function toGrey(image: RgbaImage, mostPixels: number): { grey: GreyImage; step: number } {
  const step = Math.max(1, Math.ceil(Math.sqrt((image.width * image.height) / mostPixels)));
  const width = Math.floor(image.width / step);
  const height = Math.floor(image.height / step);
  const data = new Uint8ClampedArray(width * height);
  const sums = new Uint32Array(width);
  for (let row = 0; row < height; row++) {
    sums.fill(0);
    for (let y = row * step; y < (row + 1) * step; y++) addRow(sums, image, y, step);
    for (let x = 0; x < width; x++) data[row * width + x] = sums[x]! / (step * step);
  }
  return { grey: { data, width, height }, step };
}

/** Adds how bright the pixels of a row are. */
function addRow(sums: Uint32Array, { data, width }: RgbaImage, y: number, step: number): void {
  let at = y * width * 4;
  for (let column = 0; column < sums.length; column++) {
    let sum = 0;
    for (let x = 0; x < step; x++, at += 4) {
      const bright = (RED * data[at]! + GREEN * data[at + 1]! + BLUE * data[at + 2]!) >> 8;
      const opacity = data[at + 3]!;
      sum += opacity === 255 ? bright : (bright * opacity + 255 * (255 - opacity)) / 255;
    }
    sums[column]! += sum;
  }
}
