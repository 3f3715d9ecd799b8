import type { GreyImage } from './grey-image.ts';

/** A turn about the middle and a change of size; `angle` in radians is the turn of the lines that is taken out. */
export interface Resampling {
  scale: number;
  angle: number;
}

/** A place of the picture before from one in the resampled picture. */
export type PlaceOf = (x: number, y: number) => { x: number; y: number };

/** Turns a picture upright and changes its size in one go, with cubic interpolation; what comes into view at the edges is white. */
export function resample(image: GreyImage, { scale, angle }: Resampling): { image: GreyImage; placeOf: PlaceOf } {
  const width = Math.round(image.width * scale);
  const height = Math.round(image.height * scale);
  const cos = Math.cos(angle) / scale;
  const sin = Math.sin(angle) / scale;
  const placeOf: PlaceOf = (x, y) => {
    const along = x + 0.5 - width / 2;
    const down = y + 0.5 - height / 2;
    return { x: along * cos - down * sin + image.width / 2 - 0.5, y: along * sin + down * cos + image.height / 2 - 0.5 };
  };
  const data = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++) {
    let { x: u, y: v } = placeOf(0, y);
    for (let x = 0; x < width; x++, u += cos, v += sin) data[y * width + x] = sampleAt(image, u, v);
  }
  return { image: { data, width, height }, placeOf };
}

/** The brightness at a place between pixels (Catmull–Rom). */
function sampleAt({ data, width, height }: GreyImage, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 1 || top < 1 || left >= width - 2 || top >= height - 2) {
    if (left < -1 || top < -1 || left > width || top > height) return 255;
    const u = Math.max(0, Math.min(width - 1, Math.round(x)));
    const v = Math.max(0, Math.min(height - 1, Math.round(y)));
    return data[v * width + u]!;
  }
  const s = x - left;
  const t = y - top;
  const [a, b, c, d] = [(((2 - s) * s - 1) * s) / 2, ((3 * s - 5) * s * s + 2) / 2, (((4 - 3 * s) * s + 1) * s) / 2, ((s - 1) * s * s) / 2];
  let at = (top - 1) * width + left - 1;
  const r0 = a * data[at]! + b * data[at + 1]! + c * data[at + 2]! + d * data[at + 3]!;
  at += width;
  const r1 = a * data[at]! + b * data[at + 1]! + c * data[at + 2]! + d * data[at + 3]!;
  at += width;
  const r2 = a * data[at]! + b * data[at + 1]! + c * data[at + 2]! + d * data[at + 3]!;
  at += width;
  const r3 = a * data[at]! + b * data[at + 1]! + c * data[at + 2]! + d * data[at + 3]!;
  return (((2 - t) * t - 1) * t * r0 + ((3 * t - 5) * t * t + 2) * r1 + ((4 - 3 * t) * t + 1) * t * r2 + (t - 1) * t * t * r3) / 2;
}
