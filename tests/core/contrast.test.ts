import { expect, it } from 'vitest';
import { type Colour, contrastOf } from '../../core/contrast.ts';

const hex = (text: string, alpha = 1): Colour => {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16) / 255) as [number, number, number];
  return { red, green, blue, alpha };
};

// As the W3C's and WebAIM's checkers give them.
it.each([
  ['000000', 'ffffff', 21],
  ['777777', 'ffffff', 4.48],
  ['767676', 'ffffff', 4.54],
  ['ff0000', 'ffffff', 4],
  ['0000ff', 'ffffff', 8.59],
  ['ffffff', 'ffffff', 1],
])('%s on %s has a contrast of %d, either way', (text, ground, contrast) => {
  expect(contrastOf(hex(text), hex(ground))).toBeCloseTo(contrast, 1);
  expect(contrastOf(hex(ground), hex(text))).toBeCloseTo(contrast, 1);
});

it('a text that is half there has that of the mixture', () => {
  expect(contrastOf(hex('000000', 0.5), hex('ffffff'))).toBeCloseTo(contrastOf(hex('808080'), hex('ffffff')), 1);
  expect(contrastOf(hex('000000', 0), hex('ffffff'))).toBe(1);
});
