import { DESKS } from '../read-services.ts';
import type { RequestContent } from '../store/requests/request.ts';
import { ATTRIBUTES, FIELDS, type Field, FORMS } from './fields.ts';
import type { Form } from './parse-form.ts';
import type { Texts } from './texts.ts';

/** What is wrong with a request, for `errors` of the texts. */
export interface Problem {
  status: 400 | 404;
  error: keyof Texts['errors'];
  values: Readonly<Record<string, string | number>>;
}

export type Reading = { type: 'valid'; content: RequestContent } | { type: 'refused'; problems: Problem[] };

type FieldReading = { type: 'value'; value: string | null } | { type: 'problem'; problem: Problem };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/;

/**
 * Reads a request's form; all that is wrong with it is reported. An empty value is as good as none (GeoReport v2,
 * “Optional Arguments”); what we do not know is neither refused nor kept.
 */
export function readRequest(form: Form): Reading {
  const readings = [...ATTRIBUTES, ...FIELDS].map((field) => ({ field, reading: readField(field, form) }));
  const problems = [...serviceProblems(form), ...readings.flatMap(({ reading }) => (reading.type === 'problem' ? [reading.problem] : []))];
  const values = Object.fromEntries(readings.map(({ field, reading }) => [field.column, reading.type === 'value' ? reading.value : null]));
  if (problems.length === 0) problems.push(...missingTogether(values));
  if (problems.length) return { type: 'refused', problems };
  const { consent: _, ...content } = values;
  const answerLanguage = content.answer_language ?? content.language;
  return { type: 'valid', content: { ...content, answer_language: answerLanguage, service: serviceOf(form) } as RequestContent };
}

function serviceOf(form: Form): string {
  return (form.get('service_code')?.[0] ?? '').trim();
}

function serviceProblems(form: Form): Problem[] {
  const service = serviceOf(form);
  if (service === '') return [refuse('missingService')];
  return (DESKS as readonly string[]).includes(service) ? [] : [{ ...refuse('unknownService'), status: 404 }];
}

function readField(field: Field, form: Form): FieldReading {
  const given = form.get(field.name) ?? [];
  const values = { field: field.column };
  if (given.length > 1) return { type: 'problem', problem: refuse('repeated', values) };
  const text = (given[0] ?? '').replace(/\r\n?/g, '\n').trim();
  if (text === '') return field.required ? { type: 'problem', problem: absent(field) } : { type: 'value', value: null };
  const problem = textProblem(field, text);
  if (problem) return { type: 'problem', problem };
  const value = field.form ? FORMS[field.form].normalise(text) : text;
  if (value !== null) return { type: 'value', value };
  return { type: 'problem', problem: refuse('malformed', { ...values, example: FORMS[field.form!].example }) };
}

function textProblem({ column, lines, limit, values }: Field, text: string): Problem | null {
  if (CONTROL.test(text)) return refuse('control', { field: column });
  if (!lines && /[\n\t\u2028\u2029]/.test(text)) return refuse('lines', { field: column });
  if ([...text].length > limit) return refuse('tooLong', { field: column, limit });
  if (!values || values.includes(text)) return null;
  return column === 'consent' ? refuse('consent') : refuse('unlisted', { field: column, values: values.join(', ') });
}

function absent({ column }: Field): Problem {
  return column === 'consent' ? refuse('consent') : refuse('missing', { field: column });
}

/** An answer needs somewhere to go, and an opinion or a correction is nothing without its words. */
function missingTogether(values: Readonly<Record<string, string | null>>): Problem[] {
  const needed = [values.contact_method === 'none' ? null : values.contact_method, values.kind === 'consultation' ? null : 'description'];
  return needed.flatMap((field) => (field && values[field] === null ? [refuse('missing', { field })] : []));
}

function refuse(error: Problem['error'], values: Problem['values'] = {}): Problem {
  return { status: 400, error, values };
}
