import type { Field } from '../notice.ts';
import { OTHER_MONTH } from './label-grammar.ts';
import type { FoundLabel, LabelIndex } from './label-index.ts';

/** What a label says of a value, and how strongly (0 … 1). */
export interface LabelReading {
  field: Field;
  strength: number;
}

/** How much it says where a label stands. `beyond`: another value is between; `other`: it is the label of the value beside it. */
export const NEARNESS = {
  beside: 0.62,
  right: 0.64,
  above: 0.57,
  line: 0.55,
  behind: 0.52,
  loose: 0.47,
  beyond: 0.45,
  other: 0.46,
  soft: 0.3,
} as const;

/** The most that a label's length adds. */
export const LONG = 0.24;
const EACH_CHARACTER = 0.04;
const OWN = 0.1;
const FEE = 0.2;
/** A short label says less at the end of a longer word: 총수입 + 금액. */
const SHORT = 2;
const JOINED = 0.12;
/** What is paid beside the thing itself, or instead of it. */
const FEES = /(?:수수료|배송비|인지대|인지액|송달료|위약금|보관료|이자|가산금|연체료|가산세)$/;

/** What the words in front of a value say, where they end in a label. */
export function readWords(words: string, nearness: number, index: LabelIndex): LabelReading[] {
  const found = index.endOf(words);
  return found ? [readingOf({ ...found, isFee: found.field === 'amount' && !found.isOwn && FEES.test(words) }, nearness)] : [];
}

/** Of the heads above a value the nearest that says something, with the label of the row where that says more. */
export function readHeads(heads: readonly string[][], index: LabelIndex): LabelReading[] {
  for (const words of heads) {
    const found = words.flatMap((one) => index.endOf(one) ?? []).sort((a, b) => b.length - a.length)[0];
    if (found) return [readingOf(found, NEARNESS.above)];
  }
  return [];
}

/** How strongly a label speaks that stands so near. */
export function readingOf({ field, length, isOwn, rest, isFee }: FoundLabel, nearness: number): LabelReading {
  const strength =
    nearness + Math.min(LONG, EACH_CHARACTER * length) + (isOwn ? OWN : 0) - (isFee ? FEE : 0) - (rest && length <= SHORT ? JOINED : 0);
  return { field: field === 'amount' && OTHER_MONTH.test(rest) ? 'previous' : field, strength };
}
