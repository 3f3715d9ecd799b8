import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawCode } from '../../../../receiver/staff/account/draw-code.ts';
import { addressOf, makeSecret } from '../../../../receiver/staff/account/second-factor.ts';

/** Pixels a module. */
const SCALE = 4;

it('draws a code from which a telephone reads the address of a second factor', () => {
  const address = addressOf(makeSecret(), '이영희', '서울글로벌센터');
  const { size, path } = drawCode(address);
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) * SCALE + row) * width + Number(x) * SCALE) * 4;
      for (let pixel = 0; pixel < SCALE; pixel++) pixels.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  expect(jsQR(pixels, width, width)?.data).toBe(address);
});
