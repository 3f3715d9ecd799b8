import * as v from 'valibot';
import { PHONE_LINE_SCOPES } from '../../core/contacts/phone-line.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { REGIONS } from '../../core/regions.ts';
import { SERVICES } from '../../core/services.ts';
import { alsoPublicSchema } from './also-public-schema.ts';

const text = v.pipe(v.string(), v.minLength(1));
/** A text in Korean and in every language we speak. */
const everyLanguage = v.entriesFromList(LANGUAGES, text);
const localised = v.strictObject(everyLanguage);
const words = v.strictObject(v.entriesFromList(LANGUAGES, v.array(text)));
/** How many languages the source counts, if it names fewer. */
export const languageCount = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2))), null);
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/));
const number = v.pipe(v.string(), v.regex(/^\+?[\d-]+$/));

/** When a line or a centre answers, in Seoul time. `languages: null` means all its languages. */
export const hoursSchema = v.strictObject({
  days: v.array(v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
  from: time,
  to: time,
  languages: v.nullable(v.array(text)),
});

const phoneLine = v.strictObject({
  number,
  /**
   * `general` takes any subject and passes it on if it cannot help; `emergency` is for emergencies only; `interpreter`
   * does not counsel, but interprets between Korean and its languages.
   */
  scope: v.optional(v.picklist(PHONE_LINE_SCOPES), 'subject'),
  /** The region whose people it answers; left out for the whole country. */
  region: v.optional(v.nullable(v.picklist(REGIONS)), null),
  /** Of a single bank or company: it is shown on its own sites, and where its name is written. */
  only: v.optional(v.nullable(v.strictObject({ hosts: v.array(text), words: v.pipe(v.array(text), v.minLength(1)) })), null),
  name: localised,
  abroad: v.nullable(number),
  languages: v.array(text),
  languageCount,
  hours: v.array(hoursSchema),
  holidays: v.boolean(),
  interpretation: v.boolean(),
  keys: v.record(v.string(), v.string()),
  notes: v.optional(v.nullable(localised), null),
  source: text,
  /** Year, or year and month, of the newest source; null if the source has no date. */
  asOf: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/))),
  confidence: v.picklist(['high', 'medium', 'low']),
});

/** A service: what it helps with, the institution behind it and the contacts to try, in order. */
export const serviceSchema = v.strictObject({
  id: v.picklist(SERVICES),
  name: localised,
  about: localised,
  institution: localised,
  site: v.nullable(v.pipe(v.string(), v.startsWith('https://'))),
  /** Whom to ask first where that is the reader's own (bank, carrier), and where its number stands. */
  yours: v.optional(v.nullable(localised), null),
  contacts: v.array(phoneLine),
  alsoPublic: alsoPublicSchema,
  bring: v.array(localised),
  keywords: words,
  experts: v.nullable(localised),
});

export type ServiceFile = v.InferOutput<typeof serviceSchema>;
