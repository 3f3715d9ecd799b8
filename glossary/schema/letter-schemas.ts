import * as v from 'valibot';
import { LANGUAGES } from '../../core/languages.ts';
import { FIELDS } from './notice-schema.ts';
import { source, text } from './source-schema.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.array(text);

/** The labels of every kind of letter, as `fields.yaml` has them. */
export const labelsSchema = v.strictObject(
  v.entriesFromList(FIELDS, v.optional(v.strictObject({ before: v.optional(words, []), after: v.optional(words, []) }), {})),
);

/** The papers that offices ask for, as `papers.yaml` has them. */
export const papersSchema = v.array(
  v.strictObject({
    id,
    /** How forms and notices write it. */
    'on-paper': words,
    source: v.optional(source),
    ...v.entriesFromList(LANGUAGES, v.strictObject({ name: text, /** Where to get it, or null. */ where: v.nullable(text) })),
  }),
);

const isExpression = (pattern: string) => {
  try {
    return !!new RegExp(pattern, 'iu');
  } catch {
    return false;
  }
};

const expression = v.pipe(text, v.check(isExpression, 'a regular expression'));

/** The signs of a fake, as `imitations.yaml` has them. */
export const imitationsSchema = v.strictObject({
  /** Words of a sentence in which a sender warns the reader. */
  warnings: words,
  /** Whom fakes claim to be. */
  offices: expression,
  /** Hosts of companies to which a true letter may lead; those of offices are in `sites.yaml`. */
  hosts: words,
  signs: v.array(
    v.strictObject({
      id,
      weight: v.picklist([1, 2, 3]),
      /** The kind of fake that has it; absent where many have. */
      kind: v.optional(id),
      words,
      pattern: v.nullable(expression),
      /** A link that leads to no known host is the sign. */
      link: v.optional(v.literal('unknown')),
      /** The text must have one of these as well. */
      beside: v.optional(words, []),
      /** Counts only in a letter that claims to come from one of `offices`. */
      only: v.optional(v.literal('office')),
      /** Says nothing in a sentence in which the sender warns the reader. */
      'unless-warning': v.optional(v.boolean(), false),
      /** Says nothing in a sentence with one of these. */
      not: v.optional(words, []),
      sources: v.optional(v.array(source), []),
      /** Why it is a sign, for the reader. */
      ...v.entriesFromList(LANGUAGES, text),
    }),
  ),
});

export type LabelsRecord = v.InferOutput<typeof labelsSchema>;
export type PaperRecord = v.InferOutput<typeof papersSchema>[number];
export type ImitationsRecord = v.InferOutput<typeof imitationsSchema>;
