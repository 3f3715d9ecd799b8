import { expect, it } from 'vitest';
import { cutOut } from '../../../../sources/picture/prepare/cut-out.ts';
import { drawn } from './drawn.ts';

it('cuts out what of a rectangle lies in the picture, larger, and tells where places of it were', () => {
  const picture = drawn(60, 40, (x, y) => x >= 10 && x < 20 && y >= 10 && y < 20);
  const { image, boxOf } = cutOut(picture, { x0: 4.4, y0: -3, x1: 30, y1: 99 }, 2);
  expect([image.width, image.height]).toEqual([52, 80]);
  expect(image.data[30 * 52 + 20]).toBe(0);
  expect(boxOf({ x0: 12, y0: 20, x1: 32, y1: 40 })).toEqual({ x0: 10, y0: 10, x1: 20, y1: 20 });
});
