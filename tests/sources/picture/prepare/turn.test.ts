import { describe, expect, it } from 'vitest';
import { crop } from '../../../../sources/picture/prepare/crop.ts';
import { turn } from '../../../../sources/picture/prepare/turn.ts';
import type { RgbaImage } from '../../../../sources/picture/rgba-image.ts';

/** A picture of which each pixel has its own red. */
function numbered(width: number, height: number): RgbaImage {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) data.set([at, 0, 0, 255], at * 4);
  return { data, width, height };
}

function rows({ data, width, height }: RgbaImage): number[][] {
  return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => data[(y * width + x) * 4]!));
}

describe('turn', () => {
  it('turns clockwise by quarters', () => {
    const image = numbered(3, 2);
    expect(rows(turn(image, 1))).toEqual([
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
    expect(rows(turn(image, 2))).toEqual([
      [5, 4, 3],
      [2, 1, 0],
    ]);
    expect(turn(turn(image, 1), 3)).toEqual(image);
  });

  it('takes pixels that begin anywhere in a buffer', () => {
    const image = numbered(3, 2);
    const buffer = new Uint8ClampedArray(image.data.length + 1);
    buffer.set(image.data, 1);
    expect(turn({ ...image, data: buffer.subarray(1) }, 1)).toEqual(turn(image, 1));
  });
});

describe('crop', () => {
  it('keeps what of the rectangle lies in the picture', () => {
    expect(rows(crop(numbered(3, 3), { x0: 1, y0: 1, x1: 9, y1: 9 }))).toEqual([
      [4, 5],
      [7, 8],
    ]);
  });

  it('refuses to leave nothing', () => {
    expect(() => crop(numbered(3, 3), { x0: 3, y0: 0, x1: 9, y1: 3 })).toThrow(RangeError);
  });
});
