/** An element to write. A child that is `null` is left out, so that optional elements can be written in place. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>> | undefined;
  /** A text, or elements. Texts and elements are never mixed. */
  content?: string | undefined | readonly (XmlElement | null)[];
}

/** Characters that XML 1.0 cannot hold, not even as a reference (section 2.2), lone surrogates included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Writes a whole document, in one line or with two spaces a level. Characters that XML cannot hold become U+FFFD. `doctype` is the name of the
 * root and where its DTD is, written as given.
 */
export function writeXml(root: XmlElement, { indented = false, doctype = '' } = {}): string {
  const type = doctype && `<!DOCTYPE ${doctype}>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${type}${writeElement(root, indented ? '\n' : '')}\n`;
}

/** `lineStart` is what precedes the element on its line: a line break and spaces, or nothing. */
function writeElement({ name, attributes = {}, content = '' }: XmlElement, lineStart: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(' ');
  const inside = typeof content === 'string' ? escapeText(content) : writeChildren(content, lineStart);
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>`;
}

function writeChildren(children: readonly (XmlElement | null)[], lineStart: string): string {
  const childStart = lineStart && `${lineStart}  `;
  const written = children.flatMap((child) => (child ? [childStart + writeElement(child, childStart)] : []));
  return written.length ? written.join('') + lineStart : '';
}

function escapeText(text: string): string {
  return escapeCharacters(text, /[&<>"'\r]/g);
}

/** Readers turn plain tabs and line breaks in an attribute into spaces. */
function escapeAttribute(text: string): string {
  return escapeCharacters(text, /[&<>"'\t\n\r]/g);
}

function escapeCharacters(text: string, characters: RegExp): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(characters, (character) => ESCAPES[character]!);
}
