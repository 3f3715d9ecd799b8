import { isDeepStrictEqual } from 'node:util';
import { readRecord } from '../../glossary/read/read-record.ts';
import type { RecordReading } from '../../glossary/read/read-text.ts';
import { reviewsOf } from '../../glossary/reviews-of.ts';
import { type Term, termSchema } from '../../glossary/schema/term-schema.ts';
import { fixRecord } from '../fix-record.ts';
import { type Review, reviewTerm } from './review-term.ts';

export type RecordedReview =
  | { type: 'recorded'; text: string }
  /** The term has no text in the language. */
  | { type: 'no-text' }
  /** The file has a form of YAML into which the review cannot be written without touching more. */
  | { type: 'odd-form' };

/** The text of a term's file with a review added; writes nothing. */
export function recordReview({ file, value: term, text: old }: RecordReading<Term>, review: Review): RecordedReview {
  const edit = term && reviewTerm(term, review);
  if (!edit || old === null) return { type: 'no-text' };
  const text = fixRecord({ text: old, schema: termSchema, edits: [edit] });
  const written = readRecord(file, Buffer.from(text), termSchema).value?.[review.language];
  return isDeepStrictEqual(reviewsOf(written), [edit.value].flat()) ? { type: 'recorded', text } : { type: 'odd-form' };
}
