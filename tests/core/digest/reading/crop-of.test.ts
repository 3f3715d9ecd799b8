import { expect, it } from 'vitest';
import { cropOf } from '../../../../core/digest/reading/crop-of.ts';

it('a part of the whole is that part, and a part of a part lies inside it', () => {
  const half = { x0: 0.5, y0: 0, x1: 1, y1: 0.5 };
  expect(cropOf(null, half)).toEqual(half);
  expect(cropOf(half, half)).toEqual({ x0: 0.75, y0: 0, x1: 1, y1: 0.25 });
});
