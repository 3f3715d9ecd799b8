import { describe, expect, it } from 'vitest';
import { layOutWords } from '../../../sources/picture/lay-out-words.ts';
import type { RecognisedLine } from '../../../sources/picture/recognise/recognised-line.ts';

/** A line of words of 30 pixels a letter, each with the place where it begins. */
function line(top: number, ...words: [text: string, x0: number][]): RecognisedLine {
  const made = words.map(([text, x0]) => ({
    text,
    confidence: 0.9,
    box: { x0, x1: x0 + 30 * text.length, y0: top, y1: top + 28 },
  }));
  return { words: made, box: { x0: words[0]![1], y0: top, x1: made.at(-1)!.box.x1, y1: top + 28 } };
}

describe('layOutWords', () => {
  it('begins a cell at a wide gap and tells where each word stands in the text', () => {
    const { text, rows, words } = layOutWords([line(10, ['납부', 50], ['금액', 125], ['40,000원', 400]), line(70, ['안내', 50])]);
    expect(text).toBe('납부 금액  40,000원\n안내');
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 1]);
    expect(words.map(({ word, start, end }) => [word.text, text.slice(start, end)])).toEqual([
      ['납부', '납부'],
      ['금액', '금액'],
      ['40,000원', '40,000원'],
      ['안내', '안내'],
    ]);
  });
});
