import type { RgbaImage } from '../rgba-image.ts';

/** A rectangle of a picture in pixels; the right and lower edge are not part of it. */
export interface PixelBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Cuts a rectangle out of a picture; what of it lies outside is left out. Throws a `RangeError` where nothing is left. */
export function crop({ data, width, height }: RgbaImage, box: PixelBox): RgbaImage {
  const [x0, y0] = [Math.max(0, Math.floor(box.x0)), Math.max(0, Math.floor(box.y0))];
  const [x1, y1] = [Math.min(width, Math.ceil(box.x1)), Math.min(height, Math.ceil(box.y1))];
  if (x1 <= x0 || y1 <= y0) throw new RangeError('Nothing of the picture is left.');
  const cut = new Uint8ClampedArray((x1 - x0) * (y1 - y0) * 4);
  for (let y = y0; y < y1; y++) cut.set(data.subarray((y * width + x0) * 4, (y * width + x1) * 4), (y - y0) * (x1 - x0) * 4);
  return { data: cut, width: x1 - x0, height: y1 - y0 };
}
