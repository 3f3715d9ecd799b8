import type { RgbaImage } from '../rgba-image.ts';
import { UnreadablePicture } from '../unreadable-picture.ts';
import type { PixelBox } from './crop.ts';
import { eraseRules, type Rules } from './erase-rules.ts';
import { estimateSkew } from './estimate-skew.ts';
import { flattenLight } from './flatten-light.ts';
import type { GreyImage } from './grey-image.ts';
import { letterSize } from './letter-size.ts';
import { type PlaceOf, resample } from './resample.ts';
import { sharpen } from './sharpen.ts';
import { toGrey } from './to-grey.ts';

/** A picture as it is recognised, and where its pixels are in the picture as it was handed in. */
export interface PreparedPicture {
  image: GreyImage;
  rules: Rules;
  /** How high its letters are, in pixels. */
  letter: number;
  boxOf(box: PixelBox): PixelBox;
}

/** More pixels than that tell no more of a letter. */
const MOST_PIXELS = 12e6;
/** The height of letters that is recognised best, in pixels. */
const LETTER = 32;
const SCALES = { least: 0.3, most: 3 } as const;
const SHARPER = 0.7;

/**
 * Prepares a picture for recognition: grey, in an even light, upright, of a size that letters are recognised in, sharp, without rules.
 * Throws an `UnreadablePicture` where hardly anything is written.
 */
export function preparePicture(source: RgbaImage): PreparedPicture {
  const { grey, step } = toGrey(source, MOST_PIXELS);
  const flat = flattenLight(grey);
  const size = letterSize(flat);
  if (size === null) throw new UnreadablePicture('no-text');
  const scale = Math.max(SCALES.least, Math.min(SCALES.most, LETTER / size));
  const upright = resample(flat, { scale, angle: estimateSkew(flat) });
  const { image, rules } = eraseRules(upright.image, size * scale);
  return { image: sharpen(image, SHARPER), rules, letter: size * scale, boxOf: (box) => boxAround(box, upright.placeOf, step) };
}

function boxAround({ x0, y0, x1, y1 }: PixelBox, placeOf: PlaceOf, step: number): PixelBox {
  const corners = [placeOf(x0, y0), placeOf(x1, y0), placeOf(x0, y1), placeOf(x1, y1)];
  const xs = corners.map(({ x }) => x * step);
  const ys = corners.map(({ y }) => y * step);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
