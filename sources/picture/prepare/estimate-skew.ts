import type { GreyImage } from './grey-image.ts';

/** Ink is darker than this on paper that is white. */
const INK = 140;
/** How far a page may be turned, and how exactly that is told, in degrees. */
const FARTHEST = 8;
const COARSE = 0.5;
const FINE = 0.05;
/** So many points of ink are enough. */
const MOST_POINTS = 60_000;

/**
 * How far the lines of a flat-lit page are turned, in radians, clockwise positive: the turn at which the ink gathers in the fewest
 * rows.
 */
export function estimateSkew(image: GreyImage): number {
  const points = pointsOfInk(image);
  const coarse = best(points, image, -FARTHEST, FARTHEST, COARSE);
  const fine = best(points, image, coarse - COARSE, coarse + COARSE, FINE);
  return (fine * Math.PI) / 180;
}

interface Points {
  x: Int32Array;
  y: Int32Array;
}

function pointsOfInk({ data, width, height }: GreyImage): Points {
  const stride = Math.max(1, Math.floor(Math.sqrt((width * height) / (10 * MOST_POINTS))));
  const xs: number[] = [];
  const ys: number[] = [];
  // Every row counts, since rows tell the turn; columns may be left out.
  for (let y = 0; y < height; y++)
    for (let x = y % stride; x < width; x += stride * stride)
      if (data[y * width + x]! < INK) {
        xs.push(x);
        ys.push(y);
      }
  return { x: Int32Array.from(xs), y: Int32Array.from(ys) };
}

function best(points: Points, image: GreyImage, from: number, to: number, step: number): number {
  let most = -1;
  let found = 0;
  for (let degrees = from; degrees <= to + step / 2; degrees += step) {
    // The nearer to upright, the better, where nothing is sharper.
    const sharp = sharpness(points, image, Math.tan((degrees * Math.PI) / 180)) * (1 - Math.abs(degrees) / 1000);
    if (sharp <= most) continue;
    most = sharp;
    found = degrees;
  }
  return found;
}

/** How sharply the rows of ink are set off from each other, when the page is sheared. */
function sharpness({ x, y }: Points, { width, height }: GreyImage, slope: number): number {
  const reach = Math.ceil(Math.abs(slope) * width);
  const rows = new Uint32Array(height + 2 * reach + 2);
  for (let at = 0; at < x.length; at++) rows[Math.round(y[at]! - x[at]! * slope) + reach]!++;
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}
