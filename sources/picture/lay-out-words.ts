import { groupLines } from '../pdf/group-lines.ts';
import { layOutCells, type PageLayout } from '../pdf/lay-out-page.ts';
import type { TextPiece } from '../pdf/text-piece.ts';
import { median, type PageInk, partLine, type WordCell } from './recognise/part-line.ts';
import type { RecognisedLine, RecognisedWord } from './recognise/recognised-line.ts';

/** A recognised word and where it stands in the text. */
export interface WordPlace {
  word: RecognisedWord;
  start: number;
  end: number;
}

/** The words of a cell as a piece of a page. */
interface CellPiece extends TextPiece {
  words: readonly RecognisedWord[];
}

/** Lays recognised lines out as a page is: its lines by their height, its columns by what the picture shows between them. */
export function layOutWords(lines: readonly RecognisedLine[], ink: PageInk): PageLayout & { words: WordPlace[] } {
  const pieces = lines.flatMap((line) => partLine(line, ink).map((cell) => pieceOf(cell, middleOf(line), ink.letter)));
  const layout = layOutCells(groupLines(pieces).map((line) => line.map((piece) => [piece])));
  // Lay-out passes on what a piece holds beside its text and place.
  const words = layout.places.flatMap(({ start, piece }) => placeWords((piece as CellPiece).words, start));
  return { ...layout, words };
}

function pieceOf({ words, x0, x1 }: WordCell, baseline: number, height: number): CellPiece {
  return { words, text: words.map(({ text }) => text).join(' '), x: x0, baseline, width: x1 - x0, height };
}

function middleOf({ words }: RecognisedLine): number {
  return median(words.map(({ box: { y0, y1 } }) => (y0 + y1) / 2));
}

function placeWords(words: readonly RecognisedWord[], from: number): WordPlace[] {
  let start = from;
  return words.map((word) => {
    const placed = { word, start, end: start + word.text.length };
    start = placed.end + 1;
    return placed;
  });
}
