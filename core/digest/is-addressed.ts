import type { Digest } from './digest.ts';
import type { Field } from './notice.ts';
import { SURE } from './tell/telling.ts';

/** What letters to somebody have, and pages that speak of such letters seldom have. */
const OWN: readonly Field[] = [
  'amount',
  'due',
  'issued',
  'recipient',
  'number',
  'payment-number',
  'customer-number',
  'case-number',
  'appointment',
  'submit-by',
];

/** Whether a page is a letter to its reader, and not one about such letters: its kind is sure, and it has at least two of a letter's own fields. */
export function isAddressed({ kind, sure, warning, fields }: Digest): boolean {
  if (warning) return true;
  return kind !== null && sure >= SURE && OWN.filter((field) => fields[field]).length >= 2;
}
