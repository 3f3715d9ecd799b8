import type { WordBox } from './drawn-page.ts';

/** A part of a part of a picture, as a part of the whole; all in parts of width and height (0 … 1). `null`: the whole. */
export function cropOf(before: WordBox | null, { x0, y0, x1, y1 }: WordBox): WordBox {
  if (!before) return { x0, y0, x1, y1 };
  const across = (x: number) => before.x0 + x * (before.x1 - before.x0);
  const down = (y: number) => before.y0 + y * (before.y1 - before.y0);
  return { x0: across(x0), y0: down(y0), x1: across(x1), y1: down(y1) };
}
