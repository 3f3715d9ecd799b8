/** Strings, whole even where the closing quote is missing, and outside of them: numbers, and commas before a closing bracket. */
const PARTS = /"(?:[^"\\]|\\[\s\S])*"?|-?\d[\d.eE+-]*|,(?=\s*[\]}])/g;
/** Numbers that are names: with zeros in front, or with more digits than a number in JavaScript holds. */
const NAME_OF_DIGITS = /^(?:-?0\d+|-?\d{16,})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f]/g;

/**
 * Reads JSON as servers write it, where `JSON.parse` would refuse or lose something: codes like 001, as in the examples of
 * GeoReport v2, and long ids stay as written, as strings; line breaks within strings and a last comma are let pass. Throws a
 * SyntaxError for everything else.
 */
export function readJson(text: string): unknown {
  return JSON.parse(text.replace(PARTS, repair));
}

function repair(part: string): string {
  if (part === ',') return '';
  if (part.startsWith('"')) return part.replace(CONTROL, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return NAME_OF_DIGITS.test(part) ? `"${part}"` : part;
}
