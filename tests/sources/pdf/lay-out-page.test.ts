import { describe, expect, it } from 'vitest';
import { layOutPage } from '../../../sources/pdf/lay-out-page.ts';
import type { TextPiece } from '../../../sources/pdf/text-piece.ts';

/** A text in letters of 10 points: 10 points wide in Korean, 5 in Latin. */
function piece(text: string, x: number, baseline: number): TextPiece {
  const width = [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 5 : 10), 0);
  return { text, x, baseline, width, height: 10 };
}

describe('layOutPage', () => {
  it('puts the pieces of a line together, however they come, with a space where there is a gap', () => {
    const pieces = [piece('납부', 75, 100.5), piece('과태', 50, 100), piece('기한', 97.5, 100), piece('안내', 50, 120)];
    expect(layOutPage(pieces).text).toBe('과태 납부 기한\n안내');
  });

  it('begins a column at a wide gap and at wide spaces that are written', () => {
    const { text, rows } = layOutPage([piece('납부기한', 50, 100), piece('2026. 12. 31.', 120, 100), piece('금액      40,000원', 50, 120)]);
    expect(text).toBe('납부기한  2026. 12. 31.\n금액  40,000원');
    expect(rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['납부기한', '2026. 12. 31.'],
      ['금액', '40,000원'],
    ]);
  });

  it('begins a column at a narrow gap where the column goes on in another line', () => {
    const table = [piece('납부금액', 50, 100), piece('40,000원', 95, 100), piece('기한', 50, 120), piece('12월 31일', 95, 120)];
    expect(layOutPage(table).text).toBe('납부금액  40,000원\n기한  12월 31일');
    expect(layOutPage(table.slice(0, 2)).text).toBe('납부금액 40,000원');
  });

  it('leaves out the lines of a table that are drawn with letters, so that its heads stand above its values', () => {
    const drawn = ['==========', '│ 과태료 │ 납부기한 │', '├────┼──────┤', '│40,000원│ 2026. 12. 10. │'];
    const { text, rows } = layOutPage(drawn.map((line, at) => piece(line, 50, 100 + 20 * at)));
    expect(text).toBe('과태료  납부기한\n40,000원  2026. 12. 10.');
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  it('takes one space between words in a font of fixed width as a space, however they are aligned', () => {
    const lines = [100, 120, 140].map((baseline) => [
      piece('납부', 50, baseline),
      piece('2026/12/31', 76, baseline),
      piece('40,000', 140, baseline),
    ]);
    expect(layOutPage(lines.flat()).text).toBe('납부 2026/12/31  40,000\n'.repeat(3).trim());
  });

  it('takes amounts that are alike for no sign of a font of fixed width', () => {
    const lines = [100, 120, 140].map((baseline) => [piece('납부', 50, baseline), piece('2,500', 76, baseline)]);
    expect(layOutPage(lines.flat()).text).toBe('납부  2,500\n'.repeat(3).trim());
  });

  it('reads letters once that are drawn twice to look bold', () => {
    expect(layOutPage([piece('과태료', 50, 100), piece('과태료', 50.4, 100)]).text).toBe('과태료');
  });

  it('takes syllables with wide gaps as one label', () => {
    const { rows } = layOutPage([piece('합', 50, 100), piece('계', 80, 100), piece('40,000원', 130, 100)]);
    expect(rows[0]!.cells).toHaveLength(2);
  });

  it('numbers a table whose rows have the same columns, and its columns', () => {
    const rows = ['상수도', '하수도', '계'].flatMap((label, at) => [piece(label, 50, 140 + 20 * at), piece('16,480', 150, 140 + 20 * at)]);
    const laidOut = layOutPage([piece('요금 안내', 50, 100), ...rows]).rows;
    expect(laidOut.map(({ table }) => table)).toEqual([null, 0, 0, 0]);
    expect(laidOut.at(-1)!.cells.map(({ column }) => column)).toEqual([0, 1]);
  });

  it('tells where each piece stands in the text', () => {
    const { text, places } = layOutPage([piece('금액', 50, 100), piece('40,000원', 120, 100), piece('끝', 50, 120)]);
    expect(places.map(({ start, end, piece: { x } }) => [text.slice(start, end), x])).toEqual([
      ['금액', 50],
      ['40,000원', 120],
      ['끝', 50],
    ]);
  });

  it('has nothing to say of an empty page', () => {
    expect(layOutPage([])).toEqual({ text: '', rows: [], places: [] });
  });
});
