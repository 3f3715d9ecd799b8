import { type Block, createBlockReader } from '../../text/block-reader.ts';
import { ElementRole } from '../../text/elements.ts';
import type { Cell, Letter, Row } from '../letter.ts';
import { createLinkCollector } from './link-collector.ts';

/** What the letter reader has to know of an element beside its name. */
export interface ElementFacts {
  colspan?: number | undefined;
  rowspan?: number | undefined;
  /** Where a link leads. */
  href?: string | undefined;
}

/** Turns open / close / text events, those of the block reader, into a letter's rows and cells. */
export interface LetterReader {
  open(name: string, facts?: ElementFacts): ElementRole;
  /** An element ends whose content was fed. */
  close(role: ElementRole): void;
  text(data: string): void;
  /** The end of the document. */
  end(): Letter;
}

interface OpenTable {
  table: number;
  column: number;
  cells: Cell[] | null;
  /** The cell that is open. */
  cell: { columns: number; rows: number; pieces: Cell[] } | null;
  /** Cells that go on into the rows below. */
  tall: { column: number; columns: number; rows: number; cell: Cell | null }[];
}

const MOST_SPANNED = 1000;
const CELLS = new Set(['td', 'th']);
/** What is struck out no longer holds: a reduced sum that has lapsed, a price before. */
const STRUCK_OUT = new Set(['del', 's', 'strike']);

/**
 * Reads a letter of a page. The text is what `explain` prints: one line a block, white space as one space. The cells of a
 * table's row, and a definition with its term, stand side by side.
 */
export function createLetterReader(): LetterReader {
  const rows: Row[] = [];
  const tables: OpenTable[] = [];
  const opened: string[] = [];
  const links = createLinkCollector();
  let text = '';
  let term: Cell | null = null;
  let tableCount = 0;

  const reader = createBlockReader<true>((block) => {
    const pieces = piecesOf(block);
    if (pieces.length === 0) return;
    if (text) text += '\n';
    const lines: Cell[] = [];
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) text += ' ';
      lines.push({ start: text.length, end: text.length + piece.length, column: 0, width: 1 });
      text += piece;
    }
    place(lines);
  });

  function place(lines: Cell[]): void {
    const open = tables.at(-1);
    if (open?.cell) {
      open.cell.pieces.push(...lines);
      return;
    }
    const inner = opened.findLast((name) => name === 'dt' || name === 'dd');
    if (inner === 'dt') term = { start: lines[0]!.start, end: lines.at(-1)!.end, column: 0, width: 1 };
    else if (inner === 'dd' && term) {
      rows.push({ cells: [term, { start: lines[0]!.start, end: lines.at(-1)!.end, column: 1, width: 1 }], table: null });
      term = null;
    } else for (const line of lines) rows.push({ cells: [line], table: null });
  }

  function begin(name: string, { colspan, rowspan }: ElementFacts): void {
    const open = tables.at(-1);
    if (name === 'table') tables.push({ table: tableCount++, column: 0, cells: null, cell: null, tall: [] });
    else if (!open) return;
    else if (name === 'tr') Object.assign(open, { cells: [], column: 0 });
    else if (CELLS.has(name)) open.cell = { columns: spanOf(colspan), rows: spanOf(rowspan), pieces: [] };
  }

  function finish(name: string): void {
    const open = tables.at(-1);
    if (!open) return;
    if (name === 'table') tables.pop();
    else if (CELLS.has(name)) finishCell(open);
    else if (name === 'tr') {
      skipTall(open);
      if (open.cells?.length) rows.push({ cells: open.cells, table: open.table });
      open.cells = null;
      open.tall = open.tall.filter((tall) => --tall.rows > 0);
    }
  }

  return {
    open(name, facts = {}) {
      if (STRUCK_OUT.has(name)) return ElementRole.unread;
      const role = reader.open(name);
      if (role === ElementRole.inline || role === ElementRole.block) opened.push(name);
      if (name === 'a') links.open(facts.href);
      if (role === ElementRole.block) begin(name, facts);
      return role;
    },
    close(role) {
      reader.close(role);
      const name = opened.pop();
      if (name === 'a') links.close();
      if (role === ElementRole.block && name) finish(name);
    },
    text(data) {
      links.text(data);
      reader.text(data, true);
    },
    end() {
      reader.end();
      const found = links.links();
      return { text, rows, ...(found.length > 0 && { links: found }) };
    },
  };
}

function finishCell(open: OpenTable): void {
  const { cell } = open;
  if (!cell) return;
  skipTall(open);
  const { columns, rows, pieces } = cell;
  const first = pieces[0];
  const whole = first ? { start: first.start, end: pieces.at(-1)!.end, column: open.column, width: columns } : null;
  if (whole) open.cells?.push(whole);
  // Counted down at the end of each row, this one too.
  if (rows > 1) open.tall.push({ column: open.column, columns, rows, cell: whole });
  open.column += columns;
  open.cell = null;
}

/** Passes over the columns that a cell of a row above fills. */
function skipTall(open: OpenTable): void {
  for (const { column, columns, cell } of open.tall) {
    if (column !== open.column) continue;
    open.column += columns;
    if (cell && !open.cells?.includes(cell)) open.cells?.push(cell);
  }
}

/** How many columns or rows an attribute names; 1 for what is no number. */
function spanOf(written: number | undefined): number {
  return written && written > 1 ? Math.min(written, MOST_SPANNED) : 1;
}

/** The lines of a block, parted at line breaks, with white space as one space. */
function piecesOf({ text, length, sources, starts }: Block<true>): string[] {
  const pieces: string[] = [''];
  for (let at = 0; at < length; at++) {
    if (sources[at] === null) pieces.push('');
    else pieces[pieces.length - 1] += text.slice(starts[at], at + 1 < length ? starts[at + 1] : text.length);
  }
  return pieces.map((piece) => piece.replace(/\s+/gu, ' ').trim()).filter(Boolean);
}
