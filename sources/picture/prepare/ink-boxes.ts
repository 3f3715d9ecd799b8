import type { PixelBox } from './crop.ts';
import type { GreyImage } from './grey-image.ts';

/** The boxes of joined ink, which is darker than `paper`: stretches of ink in rows, put together where they touch the row above. */
export function inkBoxes({ data, width, height }: GreyImage, paper: number): PixelBox[] {
  const parents: number[] = [];
  const boxes: PixelBox[] = [];
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
      if (data[y * width + x]! >= paper) continue;
      const from = x;
      while (x < width && data[y * width + x]! < paper) x++;
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
