import { writtenWidth } from '../../core/digest/layout/written-width.ts';
import { fixedWidth } from './fixed-width.ts';
import type { TextPiece } from './text-piece.ts';

/** Gaps between two pieces of a line, in heights of their letters: from `word` on a space is between them, from `cell` on a column ends. */
const GAPS = { word: 0.12, narrowCell: 0.33, cell: 0.8 } as const;
/** How exactly the texts of a column begin or end at one place, in points. */
const ALIGNED = 1;
/** Spaces that a program writes to reach the next column, and lines of a table that are drawn with letters. */
const WRITTEN_GAP = /(?:\s{2}|[\t\u3000]|\s?[|｜\u2500-\u257f])[\s|｜\u2500-\u257f]*/gu;
/** A line across the page. */
const RULE = /^[=\-_*~·.]{4,}$/;

/** A part of a line that stands in a column of its own. */
export type CellPieces = readonly TextPiece[];

/**
 * Parts the lines of a page into cells. A wide gap parts them everywhere; one that is hardly wider than a space only where another
 * line has text that begins, ends or has its middle at the same place, as it does in a table with narrow cells.
 */
export function partCells(lines: readonly (readonly TextPiece[])[]): CellPieces[][] {
  const parted = lines.map((line) => line.flatMap(partAtSpaces)).filter((line) => line.length > 0);
  const edges = countEdges(parted);
  const letter = fixedWidth(parted.flat());
  // In a font of fixed width a space is as wide as a letter, so that words are aligned by chance, and two spaces part columns.
  const [narrow, wide] = letter === null ? [GAPS.narrowCell, GAPS.cell] : [1.5 * letter, 1.5 * letter];
  return parted.map((line) => partLine(line, (gap, piece) => gap >= wide || (gap >= narrow && isAligned(piece, edges))));
}

/** True where a space belongs between two pieces of a cell. */
export function isSpaced(before: TextPiece, piece: TextPiece): boolean {
  return gapBetween(before, piece) >= GAPS.word || /\s$/u.test(before.text) || /^\s/u.test(piece.text);
}

function partLine(line: readonly TextPiece[], isColumn: (gap: number, piece: TextPiece) => boolean): CellPieces[] {
  const cells: TextPiece[][] = [];
  let before: TextPiece | null = null;
  for (const piece of line) {
    if (before === null || isColumn(gapBetween(before, piece), piece)) cells.push([piece]);
    else cells.at(-1)!.push(piece);
    before = piece;
  }
  return cells;
}

function gapBetween(before: TextPiece, piece: TextPiece): number {
  return (piece.x - before.x - before.width) / Math.max(before.height, piece.height);
}

/** How many pieces that are not the first of their line begin, end or have their middle at each place. */
function countEdges(lines: readonly (readonly TextPiece[])[]): Map<string, number> {
  const edges = new Map<string, number>();
  for (const line of lines)
    for (const piece of line.slice(1)) for (const edge of edgesOf(piece)) edges.set(edge, (edges.get(edge) ?? 0) + 1);
  return edges;
}

function isAligned(piece: TextPiece, edges: ReadonlyMap<string, number>): boolean {
  return edgesOf(piece).some((edge) => (edges.get(edge) ?? 0) > 1);
}

function edgesOf({ x, width }: TextPiece): string[] {
  const places = { left: x, middle: x + width / 2, right: x + width };
  return Object.entries(places).map(([name, place]) => `${name} ${Math.round(place / ALIGNED)}`);
}

/** Parts a piece at its wide spaces; where the parts stand follows from how wide their letters are written. */
function partAtSpaces(piece: TextPiece): TextPiece[] {
  const { text, x, width } = piece;
  const unit = width / Math.max(1, writtenWidth(text));
  const parts: TextPiece[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    if (part.trim() && !RULE.test(part.trim()))
      parts.push({ ...piece, text: part, x: x + unit * writtenWidth(text.slice(0, from)), width: unit * writtenWidth(part) });
  };
  for (const gap of text.matchAll(WRITTEN_GAP)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(text.length);
  return parts;
}
