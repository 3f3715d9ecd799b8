import { expect, it } from 'vitest';
import { joinPages } from '../../../sources/pdf/join-pages.ts';
import { layOutPage } from '../../../sources/pdf/lay-out-page.ts';

const piece = (text: string, x: number, baseline: number) => ({ text, x, baseline, width: 10 * text.length, height: 10 });
const table = (word: string) => layOutPage([100, 120, 140].flatMap((y) => [piece(word, 50, y), piece('40,000', 150, y)]));

it('puts pages together with their cells and tables, each table with a number of its own', () => {
  const { text, rows } = joinPages([table('납부'), layOutPage([]), layOutPage([piece('안내', 50, 100)]), table('체납')]);
  expect(rows.map((row) => row.table)).toEqual([0, 0, 0, null, 1, 1, 1]);
  expect(rows.map(({ cells: [first] }) => text.slice(first!.start, first!.end))).toEqual([
    ...['납부', '납부', '납부'],
    '안내',
    ...['체납', '체납', '체납'],
  ]);
});

it('a doubt of a recognised page stays with its word; a letter of which nothing was recognised has none', () => {
  const written = layOutPage([piece('안내', 50, 100)]);
  const recognised = { ...layOutPage([piece('납부', 50, 100)]), recognised: { doubtful: [{ start: 0, end: 2 }] } };
  const { text, recognised: found } = joinPages([written, recognised]);
  expect(found!.doubtful.map(({ start, end }) => text.slice(start, end))).toEqual(['납부']);
  expect(joinPages([written])).not.toHaveProperty('recognised');
});

it('counts a total that leaves columns empty to the table above, but no line beside it', () => {
  const at = (y: number, ...cells: [string, number][]) => cells.map(([text, x]) => piece(text, x, y));
  const bill = [
    ...at(100, ['월분', 50], ['요금', 200], ['납기일', 350]),
    ...at(120, ['9월', 50], ['62,180', 200], ['25일', 350]),
    ...at(140, ['10월', 50], ['58,410', 200], ['25일', 350]),
    ...at(160, ['합계', 50], ['120,590', 200]),
    ...at(180, ['문의 국번 없이 123', 120]),
  ];
  const { rows } = layOutPage(bill);
  expect(rows.map(({ table }) => table)).toEqual([0, 0, 0, 0, null]);
  expect(rows[3]!.cells.map(({ column }) => column)).toEqual([0, 1]);
});
