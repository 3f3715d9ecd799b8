/** An element to write; `null` among the children is nothing, so that what is optional can be written in place. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  /** A text, or elements. Texts and elements are never mixed. */
  content?: string | readonly (XmlElement | null)[];
}

/** What XML 1.0 cannot hold, not even as a reference (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A whole document, two spaces a level. What XML cannot hold becomes U+FFFD. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`;
}

function writeElement({ name, attributes = {}, content = '' }: XmlElement, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  if (typeof content === 'string') return `${indent}<${start}>${escapeXml(content)}</${name}>\n`;
  const children = content.flatMap((child) => (child ? [writeElement(child, `${indent}  `)] : []));
  return `${indent}<${start}>\n${children.join('')}${indent}</${name}>\n`;
}

function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign]!);
}
