import { type Redaction, writePlaceholders } from './redaction.ts';

/** The text as typed, all that was found in it, and the places in that list which the writer wants left as typed. */
export interface Restoration {
  text: string;
  redactions: readonly Redaction[];
  kept: readonly number[];
}

/** Undoes single redactions: the text with placeholders for all but the kept ones, and the redactions that remain. */
export function restoreRedactions({ text, redactions, kept }: Restoration): { text: string; redactions: Redaction[] } {
  const undone = new Set(kept);
  const remaining = redactions.filter((_, index) => !undone.has(index));
  return { text: writePlaceholders(text, remaining), redactions: remaining };
}
