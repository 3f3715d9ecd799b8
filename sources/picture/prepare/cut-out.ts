import type { PixelBox } from './crop.ts';
import type { GreyImage } from './grey-image.ts';
import { resample } from './resample.ts';

/** Cuts a rectangle out of a picture and makes it larger; `boxOf` tells where a rectangle of the part is in the picture. */
export function cutOut(
  { data, width, height }: GreyImage,
  box: PixelBox,
  scale: number,
): { image: GreyImage; boxOf(box: PixelBox): PixelBox } {
  const [x0, y0] = [Math.max(0, Math.floor(box.x0)), Math.max(0, Math.floor(box.y0))];
  const [x1, y1] = [Math.min(width, Math.ceil(box.x1)), Math.min(height, Math.ceil(box.y1))];
  const part = new Uint8ClampedArray((x1 - x0) * (y1 - y0));
  for (let y = y0; y < y1; y++) part.set(data.subarray(y * width + x0, y * width + x1), (y - y0) * (x1 - x0));
  const { image } = resample({ data: part, width: x1 - x0, height: y1 - y0 }, { scale, angle: 0 });
  const boxOf = (of: PixelBox) => ({ x0: x0 + of.x0 / scale, y0: y0 + of.y0 / scale, x1: x0 + of.x1 / scale, y1: y0 + of.y1 / scale });
  return { image, boxOf };
}
