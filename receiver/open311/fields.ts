import { CONTACT_METHODS, type CONTENT_COLUMNS, KINDS } from '../store/requests/request.ts';

/** What a value has to look like; gives its one right spelling, or null. */
export interface ValueFormat {
  /** Shown to whoever got it wrong. */
  example: string;
  normalise(text: string): string | null;
}

/** A part of a request: where it stands in the form, how long it may be, and what it may be. */
export interface Field {
  column: (typeof CONTENT_COLUMNS)[number] | 'consent';
  /** The name in the form; attributes stand in `attribute[…]`. */
  name: string;
  required: boolean;
  /** The most characters (code points) it may have. */
  limit: number;
  /** May be several lines. */
  lines: boolean;
  values: readonly string[] | null;
  format: keyof typeof FORMATS | null;
}

/** Consent is given in so many words; there is no other value. */
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
const attribute = (column: Field['column'], rest: Partial<Field> = {}): Field => ({
  ...line,
  column,
  name: `attribute[${column}]`,
  ...rest,
});
const field = (column: Field['column'], rest: Partial<Field> = {}): Field => ({ ...line, column, name: column, ...rest });

/** What the definition of a service asks for beyond Open311's own fields, in its order. */
export const ATTRIBUTES: readonly Field[] = [
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

/** Open311's own fields that are kept. Places, devices and pictures are not: a consultation needs none of them. */
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
