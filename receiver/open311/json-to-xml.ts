import { writeXml, type XmlElement } from '../../core/xml/write-xml.ts';

/** A value that JSON and XML can both hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The element for one item of a list; the list itself has the name that JSON gives it. */
const ITEMS: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

/**
 * Writes a value as an XML document with `root` as its element, by the “Spark” convention of Open311: each name in JSON is
 * an element, and null is an empty one.
 */
export function jsonToXml(root: string, value: JsonValue): string {
  return writeXml(elementOf(root, value));
}

function elementOf(name: string, value: JsonValue): XmlElement {
  if (value === null) return { name };
  if (typeof value !== 'object') return { name, content: String(value) };
  const children = isList(value) ? value.map((item) => [ITEMS[name] ?? 'item', item] as const) : Object.entries(value);
  return { name, content: children.map(([child, inner]) => elementOf(child, inner)) };
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
