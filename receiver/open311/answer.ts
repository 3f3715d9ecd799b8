import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '../../core/languages.ts';
import type { Strings } from '../../locales/strings.ts';
import { chooseLocale } from './choose-locale.ts';
import { type JsonValue, jsonToXml } from './json-to-xml.ts';
import { TEXTS } from './texts.ts';

/** One thing that is wrong with a call: a key of `errors` in the texts, with its values. */
export interface Refusal {
  status: 400 | 403 | 404 | 413 | 429 | 500 | 503;
  error: keyof Strings['open311']['errors'];
  values?: Readonly<Record<string, string | number>>;
}

/** The language to answer in. */
export function localeOf(c: Context): Language {
  return chooseLocale(c.req.query('locale'), c.req.header('accept-language'));
}

/** Answers in the format at the end of the address. Without one, in XML where the client accepts only that, and in JSON otherwise. */
export function answer(c: Context, root: string, value: JsonValue, status: ContentfulStatusCode = 200): Response {
  const isXml = wantsXml(c.req.path, c.req.header('accept') ?? '');
  c.header('Content-Type', isXml ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8');
  c.header('Vary', 'Accept, Accept-Language', { append: true });
  return c.body(isXml ? jsonToXml(root, value) : JSON.stringify(value), status);
}

/** Answers with errors. Where one of them is “not found”, that is the status of the answer. */
export function refuse(c: Context, ...refusals: Refusal[]): Response {
  const t = TEXTS[localeOf(c)];
  const status = refusals.find((refusal) => refusal.status === 404)?.status ?? refusals[0]!.status;
  const errors = refusals.map((refusal) => ({ code: refusal.status, description: t(`errors.${refusal.error}`, refusal.values) }));
  return answer(c, 'errors', errors, status);
}

function wantsXml(path: string, accept: string): boolean {
  if (/\.(xml|json)$/.test(path)) return path.endsWith('.xml');
  return accept.includes('xml') && !/json|\*\/\*/.test(accept);
}
