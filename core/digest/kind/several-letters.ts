import type { Letter, Row } from '../letter.ts';
import type { Notice } from '../notice.ts';
import { recogniseKind } from './recognise-kind.ts';

/** What networks put in front of each message. */
const MESSAGE = /^\s*\[(?:Web|국제|국외|로밍)\s*발신\]/gim;
/** The first line of a letter: its title, its sender, its number. */
const LONGEST_TITLE = 40;
const MOST_CELLS = 2;
/** What letters end with: a day alone, who signs, whom to ask. */
const CLOSING =
  /^\s*(?:20)?\d\d\s*[.년/-]\s*\d{1,2}\s*[.월/-]\s*\d{1,2}\s*[.일]?\s*$|(?:장|드림|올림|배상|직인\)?|\(인\))\s*$|문의|☎|고객센터|1[0-9]{3}-\d{4}/;
const CLOSING_ROWS = 3;
const BLANK_LINE = /\n\s*\n/;
/** No letter has fewer rows. */
const FEWEST_ROWS = 5;
/** Each place where a letter may begin costs two looks for kinds, so few are tried, and none in a text too long for two letters. */
const MOST_PARTED = 6;
const LONGEST = 10_000;
/** Each part is as surely of its kind as a letter alone is. */
const SURE = 0.8;

/**
 * Whether a text holds more than one letter: two messages one below the other, or a title in the middle where what stands in front
 * of it and what begins with it are surely letters of two kinds.
 */
export function hasSeveralLetters(letter: Letter, notices: readonly Notice[]): boolean {
  if ((letter.text.match(MESSAGE)?.length ?? 0) > 1) return true;
  const { rows, text } = letter;
  if (text.length > LONGEST) return false;
  const begins = rows.flatMap((row, at) =>
    at >= FEWEST_ROWS && rows.length - at >= FEWEST_ROWS && isBeginning(row, rows[at - 1]!, text) && isClosed(rows.slice(0, at), text)
      ? [at]
      : [],
  );
  return begins.slice(0, MOST_PARTED).some((at) => {
    const [first, second] = [partOf(letter, 0, at), partOf(letter, at, rows.length)].map((part) => recogniseKind(part, notices));
    const areSure = first!.sure >= SURE && second!.sure >= SURE;
    return areSure && first!.notice!.service !== second!.notice!.service;
  });
}

/** True for a line behind an empty one that may be the first one of a letter. */
function isBeginning({ cells, table }: Row, before: Row, text: string): boolean {
  const [cell] = cells;
  if (table !== null || !cell || cells.length > MOST_CELLS || !BLANK_LINE.test(text.slice(before.cells.at(-1)!.end, cell.start)))
    return false;
  return cells.at(-1)!.end - cell.start <= LONGEST_TITLE;
}

/** True where the last lines look like the end of a letter. */
function isClosed(rows: readonly Row[], text: string): boolean {
  return rows.slice(-CLOSING_ROWS).some(({ cells }) => CLOSING.test(text.slice(cells[0]!.start, cells.at(-1)!.end)));
}

/** The rows from one to another as a letter of their own. */
function partOf({ rows, text }: Letter, from: number, to: number): Letter {
  const start = rows[from]!.cells[0]!.start;
  const end = rows[to - 1]!.cells.at(-1)!.end;
  const moved = rows.slice(from, to).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, start: cell.start - start, end: cell.end - start })),
  }));
  return { text: text.slice(start, end), rows: moved };
}
