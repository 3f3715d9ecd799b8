import { describe, expect, it } from 'vitest';
import type { PixelBox } from '../../../sources/picture/prepare/crop.ts';
import { findMissedLines, withoutCovered } from '../../../sources/picture/recognise/find-missed-lines.ts';
import type { RecognisedLine } from '../../../sources/picture/recognise/recognised-line.ts';
import { drawn, isOfLetters } from './prepare/drawn.ts';

const LETTER = 20;
/** Rows of letters at 0, 40, 80, … of twelve letters from 30 to 290 and, behind a gap, four from 390 to 500. */
const isText = (x: number, y: number) => ((x >= 30 && x < 290) || (x >= 390 && x < 500)) && isOfLetters(x, y, LETTER);

function page(isInk: (x: number, y: number) => boolean, upright: PixelBox[] = []) {
  return { image: drawn(600, 120, isInk), rules: { upright }, letter: LETTER };
}

/** A recognised line of one word; the library's boxes are higher than the letters. */
function line(x0: number, x1: number, row: number): RecognisedLine {
  const box = { x0, x1, y0: row * 40 - 10, y1: row * 40 + 32 };
  return { words: [{ text: '납부금액', confidence: 0.9, box }], box };
}

const bothOf = (row: number) => [line(30, 290, row), line(390, 500, row)];

/** The boxes as row of letters, left and right, to the ten pixels. */
const placesOf = (boxes: readonly PixelBox[]) =>
  boxes.map(({ x0, x1, y0, y1 }) => [Math.round((y0 + y1) / 2 / 40 - 0.25), Math.round(x0 / 10) * 10, Math.round(x1 / 10) * 10]);

describe('findMissedLines', () => {
  it('finds nothing where words cover all lines, and where nothing is written', () => {
    expect(findMissedLines(page(isText), [...bothOf(0), ...bothOf(1), ...bothOf(2)])).toEqual([]);
    expect(
      findMissedLines(
        page(() => false),
        [],
      ),
    ).toEqual([]);
  });

  it('finds the line between two that were recognised, however high their words are, and parts it at a wide gap', () => {
    expect(placesOf(findMissedLines(page(isText), [...bothOf(0), ...bothOf(2)]))).toEqual([
      [1, 30, 290],
      [1, 390, 500],
    ]);
  });

  it('finds the rest of a line that was recognised in part', () => {
    const lines = [...bothOf(0), line(30, 290, 1), ...bothOf(2)];
    expect(placesOf(findMissedLines(page(isText), lines))).toEqual([[1, 390, 500]]);
  });

  it('parts a line at an upright rule', () => {
    const rule = { x0: 143, x1: 147, y0: 0, y1: 120 };
    expect(placesOf(findMissedLines(page(isText, [rule]), [...bothOf(0), line(390, 500, 1), ...bothOf(2)]))).toEqual([
      [1, 30, 140],
      [1, 150, 290],
    ]);
  });

  it('takes a single letter for no line', () => {
    const letter = page((x, y) => x < 50 && isText(x, y));
    expect(findMissedLines(letter, [])).toEqual([]);
  });

  it('takes the edge of a desk, specks and a shadow for no line', () => {
    expect(
      findMissedLines(
        page((x, y) => x < 40 || (x % 60 < 2 && y % 30 < 2)),
        [],
      ),
    ).toEqual([]);
    const shadow = page(() => false);
    for (let y = 40; y < 60; y++) shadow.image.data.fill(175, y * 600 + 100, y * 600 + 400);
    expect(findMissedLines(shadow, [])).toEqual([]);
  });
});

it('leaves out words of a second recognition that stand where words were recognised before', () => {
  const [again, more] = [line(100, 200, 1).words[0]!, line(400, 480, 1).words[0]!];
  const box = { x0: 100, x1: 480, y0: 30, y1: 72 };
  expect(withoutCovered([{ words: [again, more], box }], [line(30, 290, 1)], LETTER)).toEqual([{ words: [more], box }]);
  expect(withoutCovered([{ words: [again], box }], [line(30, 290, 1)], LETTER)).toEqual([]);
});
