/** Strings, whole even where the closing quote is missing, and outside of them: numbers, and commas before a closing bracket. */
const JSON_PARTS = /"(?:[^"\\]|\\[\s\S])*"?|-?\d[\d.eE+-]*|,(?=\s*[\]}])/g;
/** Numbers that are names: with zeros in front, or with more digits than a number in JavaScript holds. */
const NAME_OF_DIGITS = /^(?:-?0\d+|-?\d{16,})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
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

/** An element that has not ended. */
interface OpenElement {
  name: string;
  text: string;
  children: [name: string, value: unknown][];
}

/**
 * Parses XML into what JSON would say, by the “Spark” convention of Open311: an element with elements inside is an object,
 * several elements of one name are an array, an empty one is null, all others are strings. Names lose their prefixes and
 * have `_` for `-`; XML attributes are ignored. Throws when the document is not well-formed or defines entities.
 */
async function parseXml(text: string): Promise<unknown> {
  const { SaxesParser } = await import('saxes');
  const document: OpenElement = { name: '', text: '', children: [] };
  const open = [document];
  const parser = new SaxesParser();
  const addText = (piece: string) => {
    open.at(-1)!.text += piece;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push({ name: name.replace(/^.*:/, '').replaceAll('-', '_'), text: '', children: [] });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop()!;
    open.at(-1)!.children.push([element.name, contentOf(element)]);
  });
  parser.write(text).close();
  return contentOf(document);
}

function contentOf({ text, children }: OpenElement): unknown {
  if (children.length === 0) return text.trim() || null;
  const values = new Map<string, unknown[]>();
  for (const [name, value] of children) {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}
