import type { Letter } from '../letter.ts';

/** A box on a page that is drawn, in the page's own units from its upper left corner. */
export interface WordBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A stretch of a page's text, and where it is drawn. Offsets are UTF-16 code units of the page's text. */
export interface DrawnWord {
  start: number;
  end: number;
  box: WordBox;
  /** Recognition is not sure of it. */
  unsure?: boolean;
}

/** A page that is drawn, with its text. */
export interface DrawnPage extends Letter {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  words: readonly DrawnWord[];
  /** False where it is a picture that has not been recognised. */
  isRead: boolean;
}
