import * as v from 'valibot';
import { REVIEWED_FIELDS } from './review-fields.ts';

/** By which a file of results is known. */
const TYPE = 'annae-review';

/** Bounds of what a file from somewhere else may hold, in characters. */
const MAX = { name: 100, text: 2000 };

const short = v.pipe(v.string(), v.maxLength(MAX.name));
const long = v.pipe(v.string(), v.maxLength(MAX.text));

const answer = v.object({
  id: short,
  /** `reviewHash` of the texts that the reviewer had before them. */
  of: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  verdict: v.picklist(['right', 'wrong']),
  /** What would be right, for the fields that are wrong. */
  changes: v.optional(v.record(v.picklist(REVIEWED_FIELDS), long), {}),
  /** What is wrong, in the reviewer's words. */
  note: v.optional(long, ''),
});

const result = v.object({
  type: v.literal(TYPE),
  language: short,
  /** Name of the reviewer, and day of the review (ISO); empty as long as they are not filled in. */
  by: short,
  on: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]),
  answers: v.array(answer),
});

/** What a reviewer says of one word. */
export type ReviewAnswer = v.InferOutput<typeof answer>;

/** What a reviewer has said of words in one language: the file that the page saves, opens again, and that `review --take` reads. */
export type ReviewResult = v.InferOutput<typeof result>;

/** The text of a file with a result. */
export function writeResult(given: Omit<ReviewResult, 'type'>): string {
  return `${JSON.stringify({ type: TYPE, ...given }, null, 2)}\n`;
}

/** What a file says that `writeResult` wrote; null for any other text. */
export function readResult(text: string): ReviewResult | null {
  try {
    const read = v.safeParse(result, JSON.parse(text.replace(/^\ufeff/, '')));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
