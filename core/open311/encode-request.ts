import type { ReplyTo } from '../request/draft.ts';
import type { Answer, Server } from './types.ts';

/** A request as it is sent. */
export interface OpenRequest {
  serviceCode: string;
  /** To the attributes of the service. */
  answers: readonly Answer[];
  description: string;
  /** The centre that is asked. Open311 wants a place; this is the only one that a consultation has. */
  place: { name: string; district: string | null };
  replyTo: ReplyTo;
}

export interface EncodedRequest {
  body: string;
  contentType: string;
  /** True when the description was too long and ends in “…”. */
  cut: boolean;
}

/** The most characters of a description (GeoReport v2, “POST Service Request”). UTF-16 code units are never fewer than characters. */
export const LONGEST_DESCRIPTION = 4000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it removes them.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * Encodes a request as the form that Open311 servers take. What was not given is left out, and so are control characters,
 * which nobody sees and servers refuse. A name is not split: the whole of it goes into the field for the given name.
 */
export function encodeRequest({ serviceCode, answers, description, place, replyTo }: OpenRequest, server: Server): EncodedRequest {
  const { text, cut } = cutDescription(clean(description));
  const body = writeForm([
    ['api_key', server.apiKey],
    ['jurisdiction_id', server.jurisdiction],
    ['service_code', serviceCode],
    ['address_string', lineOf([place.name, place.district].filter(Boolean).join(', '))],
    ['email', lineOf(replyTo.email)],
    ['phone', lineOf(replyTo.phone)],
    ['first_name', lineOf(replyTo.name)],
    ['description', text],
    ...answers.flatMap(fieldsOf),
  ]);
  return { body, contentType: 'application/x-www-form-urlencoded; charset=utf-8', cut };
}

/**
 * A description as long as Open311 lets it be, to be shown before it is sent: `cut` when it was longer, and ends in “…”.
 * Cuts between two characters, since half a surrogate pair would be sent as U+FFFD.
 */
export function cutDescription(text: string): { text: string; cut: boolean } {
  if (text.length <= LONGEST_DESCRIPTION) return { text, cut: false };
  return { text: `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/, '')}…`, cut: true };
}

/** Names and values of a form, in order; a name may come again. */
type FormFields = readonly (readonly [name: string, value: string | null])[];

/**
 * Writes `application/x-www-form-urlencoded` in UTF-8, as forms and query strings are. What is null or empty is left out:
 * to Open311 they are the same, and some servers refuse an empty `jurisdiction_id`. Half a surrogate pair becomes U+FFFD.
 */
export function writeForm(fields: FormFields): string {
  return fields.flatMap(([name, value]) => (value ? [`${encode(name)}=${encode(value)}`] : [])).join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%20', '+');
}

function fieldsOf({ attribute: { code, datatype }, values }: Answer): FormFields {
  const [name, given] = datatype === 'multivaluelist' ? [`attribute[${code}][]`, values] : [`attribute[${code}]`, values.slice(0, 1)];
  return given.map((value) => [name, clean(value)]);
}

function lineOf(text = ''): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
}
