import type { RgbaImage } from '../rgba-image.ts';
import type { PixelBox } from './crop.ts';
import { estimateSkew } from './estimate-skew.ts';
import { flattenLight } from './flatten-light.ts';
import type { GreyImage } from './grey-image.ts';
import { resample } from './resample.ts';
import { sharpen } from './sharpen.ts';
import { toGrey } from './to-grey.ts';

/** A picture as it is recognised, and where its pixels are in the picture as it was handed in. */
export interface PreparedPicture {
  image: GreyImage;
  boxOf(box: PixelBox): PixelBox;
}

/** More pixels than that tell no more of a letter. */
const MOST_PIXELS = 8e6;
const WIDTH = 2400;
const SHARPER = 0.7;

/** Prepares a picture for recognition: grey, in an even light, upright, of a size that letters are recognised in, and sharp. */
export function preparePicture(source: RgbaImage): PreparedPicture {
  const { grey, step } = toGrey(source, MOST_PIXELS);
  const flat = flattenLight(grey);
  const { image, placeOf } = resample(flat, { scale: Math.min(2, WIDTH / flat.width), angle: estimateSkew(flat) });
  return { image: sharpen(image, SHARPER), boxOf: (box) => boxAround(box, (x, y) => placeOf(x, y), step) };
}

function boxAround({ x0, y0, x1, y1 }: PixelBox, placeOf: (x: number, y: number) => { x: number; y: number }, step: number): PixelBox {
  const corners = [placeOf(x0, y0), placeOf(x1, y0), placeOf(x0, y1), placeOf(x1, y1)];
  const xs = corners.map(({ x }) => x * step);
  const ys = corners.map(({ y }) => y * step);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
