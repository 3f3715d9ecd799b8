import { isHangul } from '../../text/hangul.ts';
import type { Cell, Letter, Row } from '../letter.ts';

/** What parts the cells of a line: a tab, two spaces, a wide space, a line of a drawn table. */
const GAP = /[ \u00a0]*(?:[\t\u3000|｜│┃┆┊║]|[ \u00a0]{2})[\s|｜│┃┆┊║]*/g;
const RULE = /^[\s\u2500-\u257f=\-_*~.·+|｜]*$/;
const EDGE = /^[\s|｜│┃║]+|[\s|｜│┃║]+$/g;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** Lays out a plain text: its lines, and their cells by gaps, tabs and drawn lines. */
export function layOutText(text: string): Letter {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = RULE.test(line) ? [] : cellsOf(line, start);
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
        column: widthOf(line.slice(0, from)),
        width: widthOf(line.slice(from, to)),
      });
  };
  for (const gap of line.slice(0, last).matchAll(GAP)) {
    if (gap.index < from) continue;
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(last);
  return joinSyllables(cells, line, lineStart);
}

/** A label that is written syllable by syllable with wide gaps is one cell: 합    계, 과  태  료. */
function joinSyllables(cells: readonly Cell[], line: string, lineStart: number): Cell[] {
  const joined: Cell[] = [];
  let isOpen = false;
  for (const cell of cells) {
    const written = line.slice(cell.start - lineStart, cell.end - lineStart);
    const isSyllable = isHangul(written.charCodeAt(0)) && /^.(?:\s*[:：(（]|$)/.test(written);
    const before = joined.at(-1);
    if (isOpen && isSyllable && before)
      joined[joined.length - 1] = { ...before, end: cell.end, width: cell.column + cell.width - before.column };
    else joined.push(cell);
    isOpen = isSyllable && written.length === 1;
  }
  return joined;
}

/** How many half-widths a text takes in a font of fixed width. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\t' ? 8 - (width % 8) : WIDE.test(character) ? 2 : 1;
  return width;
}
