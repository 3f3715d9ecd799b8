import type { DrawnPage, DrawnWord, WordBox } from '../../../core/digest/reading/drawn-page.ts';

/** A line of a page: its words, in the order of the text, and the box around them. */
export interface DrawnLine {
  words: readonly DrawnWord[];
  box: WordBox;
}

/** The words of a page line by line, as its text has them. */
export function drawnLines({ rows, words }: Pick<DrawnPage, 'rows' | 'words'>): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let at = 0;
  for (const { cells } of rows) {
    const end = cells.at(-1)?.end ?? 0;
    const from = at;
    while (at < words.length && words[at]!.start < end) at++;
    const inLine = words.slice(from, at);
    if (inLine.length > 0) lines.push({ words: inLine, box: around(inLine) });
  }
  return lines;
}

function around(words: readonly DrawnWord[]): WordBox {
  return {
    x0: Math.min(...words.map(({ box }) => box.x0)),
    y0: Math.min(...words.map(({ box }) => box.y0)),
    x1: Math.max(...words.map(({ box }) => box.x1)),
    y1: Math.max(...words.map(({ box }) => box.y1)),
  };
}
