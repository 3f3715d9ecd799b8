import type { TextPiece } from './text-piece.ts';

/** How far two pieces of a line may stand above one another, in heights of their letters. */
const SLOPE = 0.4;
/** How far a second drawing of the same letters lies beside the first, which is how some programs print bold. */
const BOLD_SHIFT = 0.25;

/** Puts the pieces of a page together into lines, from top to bottom, each from left to right. */
export function groupLines(pieces: readonly TextPiece[]): TextPiece[][] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && isBeside(piece, line[0]!)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => withoutSecondDrawings(line.sort((a, b) => a.x - b.x)));
}

function isBeside(piece: TextPiece, first: TextPiece): boolean {
  return piece.baseline - first.baseline < SLOPE * Math.max(piece.height, first.height);
}

function withoutSecondDrawings(line: readonly TextPiece[]): TextPiece[] {
  return line.filter((piece, at) => {
    const earlier = line.slice(Math.max(0, at - 2), at);
    return !earlier.some(({ text, x, height }) => text === piece.text && piece.x - x < BOLD_SHIFT * height);
  });
}
