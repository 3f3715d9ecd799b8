import { describe, expect, it } from 'vitest';
import { digestLetter } from '../../../core/digest/digest-letter.ts';
import { layOutText } from '../../../core/digest/layout/lay-out-text.ts';
import type { Letter } from '../../../core/digest/letter.ts';
import type { DrawnPage, DrawnWord } from '../../../core/digest/reading/drawn-page.ts';
import { seemTwoLetters } from '../../../core/digest/reading/seem-two-letters.ts';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';

const model = openCompiled().letterModel();
const digest = (letter: Letter) => digestLetter(letter, model, '2026-12-01');

const FINE = `과태료 부과 사전통지서
위반내용   속도위반 (도로교통법 제160조)
사전납부금액   32,000원
사전납부기한   2026. 12. 10.까지
서울마포경찰서장`;

const gas = (won: string) => `도시가스 요금 청구서
사용량   52 ㎥
납기내 금액   ${won}원
납부기한   2026. 12. 24.까지
한빛도시가스 주식회사`;

/** The lines of a letter as they are drawn, 20 high and 10 a letter, from a place on. */
function drawn(text: string, [left, top]: readonly [x: number, y: number], from: number): { rows: DrawnPage['rows']; words: DrawnWord[] } {
  const { rows } = layOutText(text);
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }): DrawnWord => {
    const lineStart = text.lastIndexOf('\n', index) + 1;
    const x0 = left + 10 * (index - lineStart);
    const y0 = top + 30 * (text.slice(0, index).split('\n').length - 1);
    return { start: from + index, end: from + index + word.length, box: { x0, x1: x0 + 10 * word.length, y0, y1: y0 + 20 } };
  });
  const moved = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, start: cell.start + from, end: cell.end + from })),
  }));
  return { rows: moved, words };
}

function pageOf(...letters: readonly (readonly [text: string, place: readonly [x: number, y: number]])[]): DrawnPage {
  let text = '';
  const parts = letters.map(([written, place]) => {
    const part = drawn(written, place, text.length);
    text += `${written}\n`;
    return part;
  });
  const [rows, words] = [parts.flatMap((part) => part.rows), parts.flatMap((part) => part.words)];
  const end = (edge: 'x1' | 'y1') => Math.max(...words.map(({ box }) => box[edge])) + 20;
  return { ...{ text, rows, words, number: 1, isRead: true }, width: end('x1'), height: end('y1') };
}

describe('a picture', () => {
  it.each([
    ['a fine beside a bill', pageOf([FINE, [20, 20]], [gas('68,230'), [420, 20]])],
    ['a fine above a bill', pageOf([FINE, [20, 20]], [gas('68,230'), [20, 300]])],
    ['two bills for different sums', pageOf([gas('68,230'), [20, 20]], [gas('41,500'), [420, 20]])],
  ])('seems to hold two letters: %s', (_, page) => {
    expect(seemTwoLetters(page, digest)).toBe(true);
  });

  it.each([
    ['one', pageOf([FINE, [20, 20]])],
    ['one with a slip for the same sum to be torn off', pageOf([gas('68,230'), [20, 20]], [gas('68,230'), [20, 300]])],
    ['one beside something else', pageOf([FINE, [20, 20]], ['오늘 저녁은 칼국수\n내일은 김밥', [420, 20]])],
    ['none', pageOf(['', [0, 0]])],
  ])('holds no two letters: %s', (_, page) => {
    expect(seemTwoLetters(page, digest)).toBe(false);
  });
});
