import { expect, it } from 'vitest';
import { drawnLines } from '../../../../components/reader/paper/drawn-lines.ts';

const word = (start: number, end: number, x0: number, y0: number) => ({ start, end, box: { x0, y0, x1: x0 + 10, y1: y0 + 5 } });
const cell = (start: number, end: number) => ({ start, end, column: 0, width: 1 });

it('each row of the text is a line with the words that are in it, and a box around them', () => {
  const rows = [
    { cells: [cell(0, 2), cell(4, 6)], table: 0 },
    { cells: [cell(7, 9)], table: 0 },
    { cells: [cell(10, 12)], table: null },
  ];
  const words = [word(0, 2, 10, 20), word(4, 6, 50, 18), word(7, 9, 10, 40)];
  expect(drawnLines({ rows, words })).toEqual([
    { words: words.slice(0, 2), box: { x0: 10, y0: 18, x1: 60, y1: 25 } },
    { words: words.slice(2), box: { x0: 10, y0: 40, x1: 20, y1: 45 } },
  ]);
});
