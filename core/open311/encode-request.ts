import type { Contact } from '../request/draft.ts';
import { cutDescription } from './cut-description.ts';
import type { Answer, Server } from './open311.ts';
import { writeForm } from './write-form.ts';

/** A request as it is sent. */
export interface OpenRequest {
  serviceCode: string;
  /** To the attributes of the service. */
  answers: readonly Answer[];
  description: string;
  /** The centre that is asked. Open311 wants a place; this is the only one that a consultation has. */
  place: { name: string; district: string | null };
  contact: Contact;
}

export interface EncodedRequest {
  body: string;
  contentType: string;
  /** True when the description was too long and ends in “…”. */
  cut: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * Encodes a request as the form that Open311 servers take. What was not given is left out, and so are control characters,
 * which nobody sees and servers refuse. A name is not taken apart: as a whole it stands as the given name.
 */
export function encodeRequest({ serviceCode, answers, description, place, contact }: OpenRequest, server: Server): EncodedRequest {
  const { text, cut } = cutDescription(clean(description));
  const body = writeForm([
    ['api_key', server.apiKey],
    ['jurisdiction_id', server.jurisdiction],
    ['service_code', serviceCode],
    ['address_string', lineOf([place.name, place.district].filter(Boolean).join(', '))],
    ['email', lineOf(contact.email)],
    ['phone', lineOf(contact.phone)],
    ['first_name', lineOf(contact.name)],
    ['description', text],
    ...answers.flatMap(fieldsOf),
  ]);
  return { body, contentType: 'application/x-www-form-urlencoded; charset=utf-8', cut };
}

function fieldsOf({ attribute: { code, datatype }, values }: Answer): (readonly [string, string])[] {
  const [name, given] = datatype === 'multivaluelist' ? [`attribute[${code}][]`, values] : [`attribute[${code}]`, values.slice(0, 1)];
  return given.map((value) => [name, clean(value)]);
}

function lineOf(text = ''): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
}
