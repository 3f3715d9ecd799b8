import { joinSyllables } from '../../core/digest/layout/join-syllables.ts';
import type { Cell, Letter } from '../../core/digest/letter.ts';
import { groupLines } from './group-lines.ts';
import { numberTables } from './number-tables.ts';
import { type CellPieces, isSpaced, partCells } from './part-cells.ts';
import type { TextPiece } from './text-piece.ts';

/** Where a piece of the page stands in the text; offsets are UTF-16 code units. */
export interface PiecePlace {
  start: number;
  end: number;
  piece: TextPiece;
}

/** A page's text, one line a line of the page, with two spaces between columns. */
export interface PageLayout extends Letter {
  /** In the order of the text. */
  places: readonly PiecePlace[];
}

/** Lays out a page: its lines by their height, its columns by the gaps between its pieces. */
export function layOutPage(pieces: readonly TextPiece[]): PageLayout {
  return layOutCells(partCells(groupLines(pieces)));
}

/** Lays out lines that are parted into cells already. */
export function layOutCells(lines: readonly (readonly CellPieces[])[]): PageLayout {
  const unit = halfWidth(lines.flat(2));
  const places: PiecePlace[] = [];
  const rows: Letter['rows'][number][] = [];
  let text = '';
  for (const line of lines) {
    if (text) text += '\n';
    const cells: Cell[] = [];
    for (const [at, cell] of line.entries()) {
      if (at > 0) text += '  ';
      const start = text.length;
      text = write(cell, text, places);
      cells.push({ start, end: text.length, ...acrossPage(cell, unit) });
    }
    rows.push({ cells: joinSyllables(cells, text), table: null });
  }
  return { text, rows: numberTables(rows), places };
}

/** Writes the pieces of a cell behind a text, and notes their places. */
function write(cell: CellPieces, before: string, places: PiecePlace[]): string {
  let text = before;
  for (const [at, piece] of cell.entries()) {
    if (at > 0 && isSpaced(cell[at - 1]!, piece)) text += ' ';
    const written = piece.text.replace(/\s+/gu, ' ').trim();
    places.push({ start: text.length, end: text.length + written.length, piece });
    text += written;
  }
  return text;
}

/** The columns that a cell takes, in half-widths of the page's letters, so that right edges that are equal stay so. */
function acrossPage(cell: CellPieces, unit: number): Pick<Cell, 'column' | 'width'> {
  const last = cell.at(-1)!;
  const column = Math.round(cell[0]!.x / unit);
  return { column, width: Math.max(1, Math.round((last.x + last.width) / unit) - column) };
}

function halfWidth(pieces: readonly TextPiece[]): number {
  const heights = pieces.map(({ height }) => height).sort((a, b) => a - b);
  return (heights[heights.length >> 1] ?? 0) / 2 || 1;
}
