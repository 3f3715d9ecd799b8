import type { GreyImage } from './grey-image.ts';

/** Ink is darker than this on paper that is white. */
const INK = 140;
/** Spots that are lower are noise, or dots; what is wider for its height is a line; in pixels. */
const LOWEST = 6;
const WIDEST = 3;
/** Of the heights of what is joined ink, this one is about that of a syllable: smaller ones are parts of syllables. */
const SHARE = 0.85;
/** How many must be there to tell. */
const FEWEST = 12;

/** How high the letters of a flat-lit picture are, in pixels: a syllable of its common size. Null where hardly anything is written. */
export function letterSize(image: GreyImage): number | null {
  const heights = inkBoxes(image)
    .map(({ x0, y0, x1, y1 }) => ({ width: x1 - x0, height: y1 - y0 }))
    .filter(({ width, height }) => height >= LOWEST && width <= WIDEST * height && height <= 6 * width)
    .map(({ height }) => height)
    .sort((a, b) => a - b);
  return heights.length < FEWEST ? null : heights[Math.floor(heights.length * SHARE)]!;
}

interface InkBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The boxes of joined ink: stretches of ink in rows, put together where they touch the row above. */
function inkBoxes({ data, width, height }: GreyImage): InkBox[] {
  const parents: number[] = [];
  const boxes: InkBox[] = [];
  const root = (at: number): number => {
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  const join = (a: number, b: number) => {
    const [into, from] = [root(a), root(b)];
    if (into === from) return;
    parents[from] = into;
    const [box, other] = [boxes[into]!, boxes[from]!];
    box.x0 = Math.min(box.x0, other.x0);
    box.x1 = Math.max(box.x1, other.x1);
    box.y0 = Math.min(box.y0, other.y0);
    box.y1 = Math.max(box.y1, other.y1);
  };
  let above: { from: number; to: number; part: number }[] = [];
  for (let y = 0; y < height; y++) {
    const row: typeof above = [];
    let next = 0;
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! >= INK) continue;
      const from = x;
      while (x < width && data[y * width + x]! < INK) x++;
      const part = parents.push(parents.length) - 1;
      boxes.push({ x0: from, x1: x, y0: y, y1: y + 1 });
      while (next < above.length && above[next]!.to < from) next++;
      for (let at = next; at < above.length && above[at]!.from <= x; at++) join(above[at]!.part, part);
      row.push({ from, to: x, part });
    }
    above = row;
  }
  return boxes.filter((_, at) => parents[at] === at);
}
