import { layOutPage, type PageLayout } from '../pdf/lay-out-page.ts';
import type { TextPiece } from '../pdf/text-piece.ts';
import type { RecognisedLine, RecognisedWord } from './recognise/recognised-line.ts';

/** A recognised word and where it stands in the text. */
export interface PlacedWord {
  word: RecognisedWord;
  start: number;
  end: number;
}

/** A word as a piece of a page. */
interface WordPiece extends TextPiece {
  word: RecognisedWord;
}

/** A size of letters that pages often have, in points: gaps and edges are measured in it. */
const LETTER = 10;
/** How much lower printed letters are than their line. */
const LETTER_OF_LINE = 0.85;

/** Lays recognised lines out as a page is: its lines by their height, its columns by the gaps between its words. */
export function layOutWords(lines: readonly RecognisedLine[]): PageLayout & { words: PlacedWord[] } {
  const heights = lines.map(letterHeight).sort((a, b) => a - b);
  const unit = (heights[heights.length >> 1] ?? 0) / LETTER || 1;
  const layout = layOutPage(lines.flatMap((line) => line.words.map((word) => pieceOf(word, line, unit))));
  // Lay-out passes on what a piece holds beside its text and place.
  const words = layout.places.map(({ start, end, piece }) => ({ word: (piece as WordPiece).word, start, end }));
  return { ...layout, words };
}

function pieceOf(word: RecognisedWord, line: RecognisedLine, unit: number): WordPiece {
  return {
    word,
    text: word.text,
    x: word.box.x0 / unit,
    baseline: (line.box.y0 + line.box.y1) / 2 / unit,
    width: (word.box.x1 - word.box.x0) / unit,
    height: letterHeight(line) / unit,
  };
}

function letterHeight({ words }: RecognisedLine): number {
  const heights = words.map(({ box }) => box.y1 - box.y0).sort((a, b) => a - b);
  return (heights[heights.length >> 1] ?? 0) / LETTER_OF_LINE;
}
