import * as v from 'valibot';
import type { CentreChannel } from '../../core/contacts/channel.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { REGIONS } from '../../core/regions.ts';
import { SERVICES } from '../../core/services.ts';
import { alsoPublicSchema } from './also-public-schema.ts';
import { programmeSchema } from './programme-schema.ts';
import { hoursSchema, languageCount } from './service-schema.ts';

const text = v.pipe(v.string(), v.minLength(1));
const localised = v.strictObject(v.entriesFromList(LANGUAGES, text));
const phone = v.pipe(v.string(), v.regex(/^\+?[\d-]+$/));
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const language = v.picklist(LANGUAGES);

/** How a centre is reached: its portal in a language, a telephone, a mail box, an Open311 interface. */
const CHANNELS = {
  portal: v.strictObject({ type: v.literal('portal'), href: address, lang: language }),
  phone: v.strictObject({ type: v.literal('phone'), number: phone }),
  mailto: v.strictObject({ type: v.literal('mailto'), address: v.pipe(v.string(), v.email()) }),
  open311: v.strictObject({ type: v.literal('open311'), endpoint: address, jurisdiction: v.nullable(text) }),
} satisfies Record<CentreChannel['type'], v.GenericSchema>;
const channel = v.variant('type', Object.values(CHANNELS));

/** The facts of a centre that a source can prove. */
export const CENTRE_FACTS = ['existence', 'address', 'phone', 'hours', 'languages', 'services', 'channels'] as const;

const source = v.strictObject({
  fact: v.picklist(CENTRE_FACTS),
  source: text,
  /** Year, or year and month, of the newest source; null if the source has no date. */
  asOf: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/))),
  confidence: v.picklist(['high', 'medium', 'low']),
});

/** A centre that counsels foreigners. What is not known is null or empty, and never guessed. */
export const centreSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: localised,
  address: v.nullable(localised),
  /** Where it is, and whose people it counsels. */
  region: v.picklist(REGIONS),
  phone: v.nullable(phone),
  /** Languages in which it counsels, BCP 47. */
  languages: v.array(text),
  languageCount,
  hours: v.array(hoursSchema),
  holidays: v.boolean(),
  /** Services that it helps with. Empty: not known, and no request goes there. */
  services: v.array(v.picklist(SERVICES)),
  channels: v.array(channel),
  alsoPublic: alsoPublicSchema,
  notes: v.nullable(localised),
  programmes: v.optional(v.array(programmeSchema), []),
  sources: v.pipe(v.array(source), v.minLength(1)),
});

export type CentreFile = v.InferOutput<typeof centreSchema>;
