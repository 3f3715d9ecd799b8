import type { Places, ValuePlace } from './places.ts';

/** A stop behind a figure belongs to a day: (2026. 11. 20. 종료). */
const END = /(?<!\d)[.!?。]\s+|\n\s*\n/g;
const NEW_ITEM = /^\s*(?:[-*·•※○●□■◇▪▷▶①-⑳]|\d{1,2}[.)]\s|[가-하][.)]|[^\s:：]{2,12}\s*[:：])/;
/** A shorter line is no line of a paragraph that goes on below. */
const SHORTEST_LINE = 24;
const MOST_LINES = 3;

/** The sentence of a value in front of it and behind it, also where a plain text breaks it into lines; within the cell of a table. */
export function sentenceOf(
  { value, row, rowNumber, cell }: ValuePlace,
  { letter: { text, rows } }: Places,
): { before: string; behind: string } {
  const isBroken = row.table === null && row.cells.length === 1;
  const goesOn = (at: number) => {
    const [above, below] = [rows[at]?.cells, rows[at + 1]?.cells];
    if (!isBroken || above?.length !== 1 || below?.length !== 1) return false;
    const [from, to] = [above[0]!, below[0]!];
    return (
      to.start > from.end &&
      to.end - to.start > 0 &&
      from.end - from.start >= SHORTEST_LINE &&
      !/\n\s*\n/.test(text.slice(from.end, to.start)) &&
      !NEW_ITEM.test(text.slice(to.start, to.end))
    );
  };
  let [first, last] = [rowNumber, rowNumber];
  while (rowNumber - first < MOST_LINES && goesOn(first - 1)) first--;
  while (last - rowNumber < MOST_LINES && goesOn(last)) last++;
  const start = first === rowNumber ? cell.start : rows[first]!.cells[0]!.start;
  const end = last === rowNumber ? cell.end : rows[last]!.cells[0]!.end;
  return {
    before: text.slice(start, value.start).split(END).at(-1)!,
    behind: text.slice(value.end, end).split(END)[0]!,
  };
}
