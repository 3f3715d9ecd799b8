import { freeBefore, type ValueReading } from '../reading.ts';
import type { KoreanNumber } from './korean-number.ts';

/** 1 250 000원, 1’250’000원, 40 ,000원: the groups in front of the last one, with what stands between them. */
const IN_FRONT = /(?<![\d.,'-])\d{1,3}(?:(?: ?[,.'] ?| )\d{3})*(?: ?[,.'] ?| )$/;
const LAST_GROUP = /^\d{3}$/;
const LONGEST = 20;
/** Figures that end a number of which the rest cannot be told: 4 0 , 0 0 0 원. */
const REST_OF_NUMBER = /\d ?[,.']? ?$/;
const LEADING_ZERO = /^0\d/;

/** A number with the place where it begins. */
export interface PlacedNumber {
  at: number;
  number: KoreanNumber;
}

/**
 * The number whose last figures are those at a place, where its groups stand apart; the same number where they do not. Null
 * where the figures are only the end of something: half a sum is worse than none.
 */
export function joinGroups(reading: ValueReading, at: number, number: KoreanNumber): PlacedNumber | null {
  if (number.scaled) return { at, number };
  const figures = reading.text.slice(at, number.end);
  const before = freeBefore(reading, at, LONGEST);
  const groups = LAST_GROUP.test(figures) ? IN_FRONT.exec(before)?.[0] : undefined;
  if (groups) {
    const value = Number(groups.replace(/\D/g, '') + figures);
    return { at: at - groups.length, number: { ...number, value, oddSpacing: true } };
  }
  return LEADING_ZERO.test(figures) || (figures.length <= 3 && REST_OF_NUMBER.test(before)) ? null : { at, number };
}
