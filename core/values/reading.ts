import type { Value } from './value.ts';

/** What is known of a text before it is read. */
export interface ReadingOptions {
  /** Today in Seoul, `YYYY-MM-DD`. */
  today?: string | null;
  /** The day of the letter, `YYYY-MM-DD`: what it calls 금일, and the year of days without one, count from it. */
  issued?: string | null;
  /** How many won a bare number of this text stands for: 1000 in a table whose head says 천원. */
  tableUnit?: number | null;
}

/** A text while it is read. */
export interface ValueReading {
  /** Narrowed by `narrowText`, code unit for code unit. */
  text: string;
  options: ReadingOptions;
  /** What is found so far, in order. */
  values: Value[];
  /** The day that days without a year are near to; the last whole date of the text where the options name none. */
  reference: string | null;
}

/**
 * Tries to read a value that begins at `at`, where a number or a word is; adds what it finds and returns where it ends, or 0.
 */
export type ReadHere = (reading: ValueReading, at: number) => number;

/** In front of a number that counts out of a row, 제3조, and not of 공제 15만원. */
export const ORDINAL = /(?<![가-힣])제 ?$/;

/** The match of a sticky expression at a place, or null. */
export function matchHere(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a sticky expression matches at a place. */
export function fitsHere(text: string, pattern: RegExp, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The same, but no more than to the last value that was found: what belongs to it belongs to no other. */
export function freeBefore({ text, values }: ValueReading, at: number, length: number): string {
  return text.slice(Math.max(values.at(-1)?.end ?? 0, at - length), at);
}

/** So many characters in front of a place. */
export function textBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}
