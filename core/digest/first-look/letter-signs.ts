import type { Field } from '../notice.ts';

/** What letters to somebody have and pages that speak of such letters seldom have. */
export const OWN_FIELDS = [
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
] as const satisfies readonly Field[];

export type OwnField = (typeof OWN_FIELDS)[number];

/** The little that a first look needs to know of letters, compiled from the notices. All phrases are without spaces. */
export interface LetterSigns {
  /** Ends of the labels of each field; those of the recipient are whole, since 가입자 and 대상자 end many words of a guide. */
  labels: Readonly<Record<OwnField, readonly string[]>>;
  /** Ends of the titles of letters. */
  titles: readonly string[];
}
