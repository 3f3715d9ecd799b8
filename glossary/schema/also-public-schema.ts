import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const known = {
  /** Whose it is, for people who check it. */
  of: text,
  source: text,
  /** Year, or year and month, of the newest source; null if the source has no date. */
  asOf: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/))),
};

/**
 * Numbers, mail boxes and houses of public bodies that we do not show, since they are old or unconfirmed. People still
 * write them, and a question keeps them readable. A house is written as people write it, once a language.
 */
export const alsoPublicSchema = v.optional(
  v.array(
    v.variant('type', [
      v.strictObject({ type: v.literal('phone'), number: v.pipe(v.string(), v.regex(/^\+?[\d-]+$/)), ...known }),
      v.strictObject({ type: v.literal('mailto'), address: v.pipe(v.string(), v.email()), ...known }),
      v.strictObject({ type: v.literal('house'), written: v.pipe(v.array(text), v.minLength(1)), ...known }),
    ]),
  ),
  [],
);
