/** A stretch of a letter's line: what stands between two gaps, or in a cell of a table. Offsets are UTF-16 code units of the text. */
export interface Cell {
  start: number;
  end: number;
  /** Where it begins across the page: columns of the table, or half-widths of a plain text. */
  column: number;
  /** How many such columns it takes. */
  width: number;
}

/** A line of a plain text, a row of a table, a block of a page. */
export interface Row {
  cells: readonly Cell[];
  /** The number of the table that it is a row of; null for a line outside tables. */
  table: number | null;
}

/** A part of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A letter as it is laid out. */
export interface Letter {
  text: string;
  rows: readonly Row[];
  /** Where its links lead that ask to be followed, as written; absent where they stand in its text. */
  links?: readonly string[];
  /** Of a text that was recognised in a picture, where recognition is in doubt; absent for text that was written as text. */
  recognised?: { doubtful: readonly Stretch[] };
}
