import type { PixelBox } from '../prepare/crop.ts';

/** A letter as it was recognised. */
export interface RecognisedLetter {
  text: string;
  /** 0 … 1 */
  confidence: number;
}

/** What stands between two spaces of a line, in pixels of the picture that was recognised. */
export interface RecognisedWord {
  text: string;
  /** Of its least certain part, 0 … 1. */
  confidence: number;
  box: PixelBox;
}

/** A line of text as it was recognised, from left to right. */
export interface RecognisedLine {
  words: readonly RecognisedWord[];
  box: PixelBox;
}
