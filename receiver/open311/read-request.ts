import { REQUEST_SERVICES } from '../read-services.ts';
import type { RequestContent } from '../store/requests/request.ts';
import type { Refusal } from './answer.ts';
import { ATTRIBUTES, FIELDS, type Field, FORMATS } from './fields.ts';
import type { Form } from './parse-form.ts';

/** A request that can be stored, or everything that is wrong with it. */
export type RequestReading = { type: 'valid'; content: RequestContent } | { type: 'refused'; refusals: Refusal[] };

type FieldReading = { type: 'value'; value: string | null } | { type: 'refused'; refusal: Refusal };

// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/;

/**
 * Reads a request's form and reports everything that is wrong with it. An empty value counts as a missing one (GeoReport v2,
 * “Optional Arguments”). Fields that we do not know are ignored.
 */
export function readRequest(form: Form): RequestReading {
  const readings = [...ATTRIBUTES, ...FIELDS].map((field) => ({ field, reading: readField(field, form) }));
  const refusals = [...refuseService(form), ...readings.flatMap(({ reading }) => (reading.type === 'refused' ? [reading.refusal] : []))];
  const values = Object.fromEntries(readings.map(({ field, reading }) => [field.column, reading.type === 'value' ? reading.value : null]));
  if (refusals.length === 0) refusals.push(...refuseIncomplete(values));
  if (refusals.length) return { type: 'refused', refusals };
  const { consent: _, ...content } = values;
  const answerLanguage = content.answer_language ?? content.language;
  return { type: 'valid', content: { ...content, answer_language: answerLanguage, service: serviceOf(form) } as RequestContent };
}

function serviceOf(form: Form): string {
  return (form.get('service_code')?.[0] ?? '').trim();
}

function refuseService(form: Form): Refusal[] {
  const service = serviceOf(form);
  if (service === '') return [refuse('missingService')];
  return (REQUEST_SERVICES as readonly string[]).includes(service) ? [] : [{ ...refuse('unknownService'), status: 404 }];
}

function readField(field: Field, form: Form): FieldReading {
  const given = form.get(field.name) ?? [];
  const values = { field: field.column };
  if (given.length > 1) return { type: 'refused', refusal: refuse('repeated', values) };
  const text = (given[0] ?? '').replace(/\r\n?/g, '\n').trim();
  if (text === '') return field.required ? { type: 'refused', refusal: refuseMissing(field) } : { type: 'value', value: null };
  const refusal = refuseText(field, text);
  if (refusal) return { type: 'refused', refusal };
  const value = field.format ? FORMATS[field.format].normalise(text) : text;
  if (value !== null) return { type: 'value', value };
  return { type: 'refused', refusal: refuse('malformed', { ...values, example: FORMATS[field.format!].example }) };
}

function refuseText({ column, lines, limit, values }: Field, text: string): Refusal | null {
  if (CONTROL.test(text)) return refuse('control', { field: column });
  if (!lines && /[\n\t\u2028\u2029]/.test(text)) return refuse('lines', { field: column });
  if ([...text].length > limit) return refuse('tooLong', { field: column, limit });
  if (!values || values.includes(text)) return null;
  return column === 'consent' ? refuse('consent') : refuse('unlisted', { field: column, values: values.join(', ') });
}

function refuseMissing({ column }: Field): Refusal {
  return column === 'consent' ? refuse('consent') : refuse('missing', { field: column });
}

/** An answer needs an address or a number, and an opinion or a correction needs a description. */
function refuseIncomplete(values: Readonly<Record<string, string | null>>): Refusal[] {
  const needed = [values.contact_method === 'none' ? null : values.contact_method, values.kind === 'consultation' ? null : 'description'];
  return needed.flatMap((field) => (field && values[field] === null ? [refuse('missing', { field })] : []));
}

function refuse(error: Refusal['error'], values: Refusal['values'] = {}): Refusal {
  return { status: 400, error, values };
}
