import { LONGEST_LETTER } from '../digest-letter.ts';
import type { Cell, Letter, Row } from '../letter.ts';

/** A letter that the reader keeps: its text and its layout, without its picture. */
export interface KeptLetter extends Letter {
  id: string;
  /** The id of its kind as it was recognised then; null where it was not. */
  kind: string | null;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** No more are kept, so that storage is not filled. */
export const MOST_LETTERS = 50;

/** The letters that storage holds, the newest first; what is malformed is passed over. */
export function readKeptLetters(stored: unknown): KeptLetter[] {
  return Array.isArray(stored) ? stored.filter(isKept).slice(0, MOST_LETTERS) : [];
}

/** With one more, in the place of one with the same text; the oldest of too many goes. */
export function addLetter(kept: readonly KeptLetter[], letter: KeptLetter): KeptLetter[] {
  return [letter, ...kept.filter(({ id, text }) => id !== letter.id && text !== letter.text)].slice(0, MOST_LETTERS);
}

function isKept(value: unknown): value is KeptLetter {
  if (!isRecord(value)) return false;
  const { id, kind, savedAt, text, rows } = value;
  if (typeof id !== 'string' || typeof text !== 'string' || text.length > 2 * LONGEST_LETTER || typeof savedAt !== 'number') return false;
  if (value.recognised !== undefined && !isRecognised(value.recognised)) return false;
  return (kind === null || typeof kind === 'string') && Array.isArray(rows) && rows.every((row) => isRow(row, text.length));
}

function isRecognised(value: unknown): value is Letter['recognised'] {
  if (!isRecord(value) || !Array.isArray(value.doubtful)) return false;
  return value.doubtful.every((part) => isRecord(part) && Number.isInteger(part.start) && Number.isInteger(part.end));
}

function isRow(value: unknown, length: number): value is Row {
  if (!isRecord(value) || !Array.isArray(value.cells)) return false;
  return (value.table === null || Number.isInteger(value.table)) && value.cells.every((cell) => isCell(cell, length));
}

function isCell(value: unknown, length: number): value is Cell {
  if (!isRecord(value)) return false;
  const { start, end, column, width } = value as Partial<Record<keyof Cell, unknown>>;
  const areNumbers = [start, end, column, width].every((one) => Number.isInteger(one) && (one as number) >= 0);
  return areNumbers && (start as number) <= (end as number) && (end as number) <= length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
