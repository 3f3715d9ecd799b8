import type { XmlNode } from '../xml/read-xml.ts';

/** Strings, whole even where the closing quote is missing, and outside of them: numbers, and commas before a closing bracket. */
const JSON_PARTS = /"(?:[^"\\]|\\[\s\S])*"?|-?\d[\d.eE+-]*|,(?=\s*[\]}])/g;
/** Numbers that are names: with zeros in front, or with more digits than a number in JavaScript holds. */
const NAME_OF_DIGITS = /^(?:-?0\d+|-?\d{16,})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
const CONTROL = /[\u0000-\u001f]/g;

/**
 * Parses the text of an answer, in JSON or in XML, into an object or an array. The text itself shows which of the two it is,
 * since the content type is often wrong. Null for everything else, such as a page in HTML or an answer that is cut off.
 */
export async function parseAnswer(text: string): Promise<object | null> {
  // Trimming removes a byte order mark too.
  const trimmed = text.trim();
  try {
    const value = trimmed.startsWith('<') ? await parseXml(trimmed) : parseJson(trimmed);
    return typeof value === 'object' && value !== null && !('html' in value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Parses JSON as servers write it, where `JSON.parse` would refuse or lose something: codes like 001, as in the examples of
 * GeoReport v2, and long ids become strings as they are written; line breaks within strings and a last comma are accepted.
 * Throws a SyntaxError for everything else.
 */
function parseJson(text: string): unknown {
  return JSON.parse(text.replace(JSON_PARTS, repair));
}

function repair(part: string): string {
  if (part === ',') return '';
  if (part.startsWith('"')) return part.replace(CONTROL, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return NAME_OF_DIGITS.test(part) ? `"${part}"` : part;
}

/**
 * Parses XML into what JSON would say, by the “Spark” convention of Open311: an element with elements inside is an object,
 * several elements of one name are an array, an empty one is null, all others are strings. Names lose their prefixes and
 * have `_` for `-`; XML attributes are ignored. Throws when the document is not well-formed or defines entities.
 */
async function parseXml(text: string): Promise<unknown> {
  // Loaded on first use: most servers answer in JSON.
  const { readXml } = await import('../xml/read-xml.ts');
  const read = readXml(text, { lenient: true });
  if ('fault' in read) throw new Error(read.fault.message);
  // Without recursion, which a deep document would bring to its limit: outer elements first, then their values from the inside out.
  const nodes = [read.root];
  for (const node of nodes) for (const child of node.children) nodes.push(child);
  const values = new Map<XmlNode, unknown>();
  for (const node of nodes.reverse())
    values.set(node, node.children.length ? groupByName(node.children, values) : node.text.trim() || null);
  return groupByName([read.root], values);
}

function groupByName(nodes: readonly XmlNode[], values: ReadonlyMap<XmlNode, unknown>): Record<string, unknown> {
  const groups = new Map<string, unknown[]>();
  for (const node of nodes) {
    const name = node.name.replaceAll('-', '_');
    const group = groups.get(name);
    if (group) group.push(values.get(node));
    else groups.set(name, [values.get(node)]);
  }
  return Object.fromEntries([...groups].map(([name, group]) => [name, group.length === 1 ? group[0] : group]));
}
