import type { Cell, Letter, Row } from '../letter.ts';
import { joinSyllables } from './join-syllables.ts';
import { writtenWidth } from './written-width.ts';

/** What parts the cells of a line: a tab, two spaces, a wide space, a line of a drawn table. */
const GAP = /[ \u00a0]*(?:[\t\u3000|｜│┃┆┊║]|[ \u00a0]{2})[\s|｜│┃┆┊║]*/g;
const RULE = /^[\s\u2500-\u257f=\-_*~.·+|｜]*$/;
const EDGE = /^[\s|｜│┃║]+|[\s|｜│┃║]+$/g;

/** Lays out a plain text: its lines, and their cells by gaps, tabs and drawn lines. */
export function layOutText(text: string): Letter {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = RULE.test(line) ? [] : joinSyllables(cellsOf(line, start), text);
    if (cells.length > 0) rows.push({ cells, table: null });
    start += line.length + 1;
  }
  return { text, rows };
}

function cellsOf(line: string, lineStart: number): Cell[] {
  const lead = EDGE.exec(line)?.index === 0 ? line.length - line.replace(/^[\s|｜│┃║]+/, '').length : 0;
  EDGE.lastIndex = 0;
  const last = line.replace(/[\s|｜│┃║]+$/, '').length;
  const cells: Cell[] = [];
  let from = lead;
  const add = (to: number) => {
    if (to > from)
      cells.push({
        start: lineStart + from,
        end: lineStart + to,
        column: writtenWidth(line.slice(0, from)),
        width: writtenWidth(line.slice(from, to)),
      });
  };
  for (const gap of line.slice(0, last).matchAll(GAP)) {
    if (gap.index < from) continue;
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(last);
  return cells;
}
