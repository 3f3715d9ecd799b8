import { describe, expect, it } from 'vitest';
import { layOutWords } from '../../../sources/picture/lay-out-words.ts';
import type { RecognisedLine } from '../../../sources/picture/recognise/recognised-line.ts';

const LETTER = 28;

/** A line of words of 30 pixels a letter, each with the place where it begins. */
function line(top: number, ...words: [text: string, x0: number][]): RecognisedLine {
  const made = words.map(([text, x0]) => ({
    text,
    confidence: 0.9,
    box: { x0, x1: x0 + 30 * text.length, y0: top, y1: top + LETTER },
  }));
  return { words: made, box: { x0: words[0]![1], y0: top, x1: made.at(-1)!.box.x1, y1: top + LETTER } };
}

/** The picture of lines: ink where a word is, without the last pixels of each letter. */
function drawn(lines: readonly RecognisedLine[], upright: number[] = []) {
  const [width, height] = [800, 200];
  const data = new Uint8ClampedArray(width * height).fill(255);
  for (const { box } of lines.flatMap(({ words }) => words))
    for (let y = box.y0; y < box.y1; y++) for (let x = box.x0; x < box.x1; x++) if (x % 30 < 26) data[y * width + x] = 0;
  const rules = { upright: upright.map((x) => ({ x0: x, x1: x + 2, y0: 0, y1: height })) };
  return { image: { data, width, height }, rules, letter: LETTER };
}

describe('layOutWords', () => {
  it('begins a cell at a wide gap and tells where each word stands in the text', () => {
    const lines = [line(10, ['납부', 50], ['금액', 125], ['40,000원', 400]), line(70, ['안내', 50])];
    const { text, rows, words } = layOutWords(lines, drawn(lines));
    expect(text).toBe('납부 금액  40,000원\n안내');
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 1]);
    expect(words.map(({ word, start, end }) => [word.text, text.slice(start, end)])).toEqual([
      ['납부', '납부'],
      ['금액', '금액'],
      ['40,000원', '40,000원'],
      ['안내', '안내'],
    ]);
  });

  it('begins a cell at an upright rule, however narrow the gap is', () => {
    const lines = [line(10, ['금액', 50], ['40,000원', 125])];
    expect(layOutWords(lines, drawn(lines)).text).toBe('금액 40,000원');
    expect(layOutWords(lines, drawn(lines, [116])).text).toBe('금액  40,000원');
  });

  it('puts lines that the library found side by side on one line', () => {
    const lines = [line(10, ['납부기한', 50]), line(14, ['12월', 400], ['10일', 475])];
    expect(layOutWords(lines, drawn(lines)).text).toBe('납부기한  12월 10일');
  });
});
