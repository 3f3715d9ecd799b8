/** What JSON and XML can both say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The element that stands for one item of a list; the list itself has the name that JSON gives it. */
const ITEMS: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };

/** Characters that XML 1.0 cannot hold in any form (section 2.2), lone surrogates included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Writes a value as an XML document with `root` as its element, by the “Spark” convention of Open311: what JSON names is
 * an element, null is an empty one.
 */
export function writeXml(root: string, value: JsonValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
}

function element(name: string, value: JsonValue): string {
  const inside = content(name, value);
  return inside === '' ? `<${name}/>` : `<${name}>${inside}</${name}>`;
}

function content(name: string, value: JsonValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return escapeText(String(value));
  if (isList(value)) return value.map((item) => element(ITEMS[name] ?? 'item', item)).join('');
  return Object.entries(value)
    .map(([child, inner]) => element(child, inner))
    .join('');
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\r]/g, (character) => ESCAPES[character]!);
}
