/** A stretch of a page's text that is drawn in one go. In points, from the upper left corner of the page as it is shown. */
export interface TextPiece {
  text: string;
  x: number;
  /** The line that its letters stand on. */
  baseline: number;
  width: number;
  /** The size of its letters. */
  height: number;
}
