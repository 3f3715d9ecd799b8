import * as v from 'valibot';
import { PROGRAMME_KINDS } from '../../core/contacts/programme.ts';
import { LANGUAGES } from '../../core/languages.ts';

const text = v.pipe(v.string(), v.minLength(1));
const localised = v.strictObject(v.entriesFromList(LANGUAGES, text));

/** A course, an explanatory meeting or an exchange that a centre offers. */
export const programmeSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  kind: v.picklist(PROGRAMME_KINDS),
  name: localised,
  /** In which it is held, BCP 47; empty: not known. */
  languages: v.array(text),
  /** When, for whom and at what price; null: not known. */
  about: v.nullable(localised),
  register: localised,
  link: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  source: text,
  /** Year, or year and month, of the newest source; null if the source has no date. */
  asOf: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/))),
  confidence: v.picklist(['high', 'medium', 'low']),
});

export type ProgrammeRecord = v.InferOutput<typeof programmeSchema>;
