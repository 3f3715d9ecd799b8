import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());

/** What a language is like: the form of `language.yaml`. */
export const LANGUAGE_RECORD = v.strictObject({
  /** What the language calls itself. */
  name: text,
  /** Its usual script, ISO 15924: Latn, Hans, Cyrl. */
  script: v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/, 'four letters of ISO 15924, such as Latn')),
  direction: v.picklist(['ltr', 'rtl']),
  /** Spaces between words: `loosely` where they are written but not reliable (Korean). */
  spaces: v.picklist(['always', 'loosely', 'never']),
  /** Where a noun phrase has its head: “office for pensions” has it first. */
  head: v.picklist(['first', 'last', 'either']),
  /** `wide` for full-width marks (，。), `spaced` where a space stands before ; : ! and ?, otherwise `plain`, the default. */
  punctuation: v.optional(v.picklist(['plain', 'spaced', 'wide']), 'plain'),
  /** BCP 47 tag whose dates, numbers and lists the language uses; the folder's name unless given. */
  formats: v.optional(text),
  /** The language as people speak it with a phone line or a centre. */
  spoken: v.strictObject({
    /** BCP 47, as `languages:` of services and centres has it; the folder's name unless given. */
    tag: v.optional(text),
    /** The spoken language's name in itself, where it differs from `name` (中文 for 简体中文). */
    name: v.optional(text),
    /** Its name in Korean. */
    korean: v.pipe(v.string(), v.regex(/^[가-힣()]+$/, 'a name in Hangul')),
    /** How the Korean name is said, Revised Romanisation. */
    romanised: v.pipe(v.string(), v.regex(/^[a-z]+$/, 'lower-case letters of the Revised Romanisation')),
    /** How often it is asked for: 1 stands first in lists. */
    rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
});

/** What a language is like, with every default filled in. */
export interface LanguageRecord {
  /** BCP 47 tag: the folder's name. */
  id: string;
  name: string;
  script: string;
  direction: 'ltr' | 'rtl';
  spaces: 'always' | 'loosely' | 'never';
  head: 'first' | 'last' | 'either';
  punctuation: 'plain' | 'spaced' | 'wide';
  formats: string;
  spoken: { tag: string; name: string; korean: string; romanised: string; rank: number };
}

/** The record of a language, from what its `language.yaml` holds. Throws with every fault, the file and the key. */
export function parseLanguageRecord(id: string, data: unknown): LanguageRecord {
  const result = v.safeParse(LANGUAGE_RECORD, data);
  if (!result.success) {
    const faults = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    throw new Error(`locales/${id}/language.yaml does not have its form:\n${faults.join('\n')}`);
  }
  const { formats = id, spoken, ...rest } = result.output;
  return { id, ...rest, formats, spoken: { ...spoken, tag: spoken.tag ?? id, name: spoken.name ?? rest.name } };
}
