import type { Strings } from '../../locales/strings.ts';
import { CONTACT_METHODS, type CONTENT_COLUMNS, KINDS } from '../store/requests/request.ts';

/** What a value has to look like. */
export interface ValueFormat {
  /** Shown to a sender whose value has another form. */
  example: string;
  /** The value in its usual spelling; null where it does not have this format. */
  normalise(text: string): string | null;
}

/** A field of the form: its name there, how long its value may be, and which values it takes. */
export interface Field {
  column: (typeof CONTENT_COLUMNS)[number] | 'consent';
  /** The name in the form; that of an attribute is `attribute[…]`. */
  name: string;
  required: boolean;
  /** The most characters (code points) it may have. */
  limit: number;
  /** Whether the value may have several lines. */
  lines: boolean;
  /** The values to choose from; null where the field takes any text. */
  values: readonly string[] | null;
  format: keyof typeof FORMATS | null;
}

/** A field that the definition of a service asks for, with a description in the texts. */
export interface Attribute extends Field {
  column: keyof Strings['open311']['attributes'] | 'consent';
  format: keyof Strings['open311']['formats'] | null;
}

/** The one value that gives consent. */
export const CONSENT = 'yes';

export const FORMATS = {
  language: { example: 'vi, zh-Hans', normalise: normaliseLanguage },
  host: { example: 'www.hikorea.go.kr', normalise: (text) => matched(text.toLowerCase(), /^[\p{L}\p{N}][\p{L}\p{N}.-]*(:\d{1,5})?$/u) },
  uuid: {
    example: '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13',
    normalise: (text) => matched(text.toLowerCase(), /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
  },
  email: { example: 'name@example.org', normalise: (text) => matched(text, /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/) },
  phone: { example: '+82 10-0000-0000', normalise: (text) => matched(text, /^\+?\d[\d\s().-]{2,}\d$/) },
} satisfies Record<string, ValueFormat>;

const line = { required: false, limit: 100, lines: false, values: null, format: null };
const attribute = (column: Attribute['column'], rest: Partial<Attribute> = {}): Attribute => ({
  ...line,
  column,
  name: `attribute[${column}]`,
  ...rest,
});
const field = (column: Field['column'], rest: Partial<Field> = {}): Field => ({ ...line, column, name: column, ...rest });

/** What the definition of a service asks for besides Open311's own fields, in this order. */
export const ATTRIBUTES: readonly Attribute[] = [
  attribute('kind', { required: true, values: KINDS }),
  attribute('language', { required: true, limit: 35, format: 'language' }),
  attribute('answer_language', { limit: 35, format: 'language' }),
  attribute('term'),
  attribute('page_host', { limit: 253, format: 'host' }),
  attribute('page_title', { limit: 300 }),
  attribute('contact_method', { required: true, values: CONTACT_METHODS }),
  attribute('draft_id', { format: 'uuid' }),
  attribute('consent', { required: true, values: [CONSENT] }),
];

/** The fields of Open311 that the receiver keeps. It keeps no coordinates, devices or pictures: a consultation needs none of them. */
export const FIELDS: readonly Field[] = [
  field('email', { limit: 254, format: 'email' }),
  field('phone', { limit: 40, format: 'phone' }),
  field('first_name'),
  field('last_name'),
  field('address', { name: 'address_string', limit: 500 }),
  field('description', { limit: 4000, lines: true }),
];

function matched(text: string, pattern: RegExp): string | null {
  return pattern.test(text) ? text : null;
}

function normaliseLanguage(tag: string): string | null {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
