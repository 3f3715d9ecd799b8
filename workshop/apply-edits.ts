import { type Document, isMap, isNode, isPair, isScalar, parseDocument, type Range, stringify } from 'yaml';
import type { Edit, EditValue } from '../glossary/problem.ts';

/** A stretch of a file's text and its replacement. */
interface Replacement {
  from: number;
  to: number;
  text: string;
}

/**
 * Puts values into a YAML text at their paths; everything else stays as it is written, comments included. Skips an edit
 * whose path does not exist. Of two edits of one place the first counts.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text);
  if (document.errors.length) return text;
  const replacements = edits.flatMap((edit) => replacementOf(document, text, edit));
  const ordered = replacements.toSorted((a, b) => b.from - a.from);
  return ordered.reduce(
    (result, { from, to, text: written }, index) =>
      index > 0 && to > ordered[index - 1]!.from ? result : result.slice(0, from) + written + result.slice(to),
    text,
  );
}

function replacementOf(document: Document.Parsed, text: string, { path, value }: Edit): Replacement[] {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const node = pair ? pair.value : document.getIn(path, true);
  const written = writeValue(value, isNode(parent) && isMap(parent) && !parent.flow);
  if (isNode(node) && node.range) return [trimmed({ from: node.range[0], to: node.range[1], text: written }, text)];
  // `name:` without a value: the value goes after the colon.
  const key = isPair(pair) && isNode(pair.key) ? (pair.key.range as Range) : null;
  return key ? [{ from: text.indexOf(':', key[1]) + 1, to: text.indexOf(':', key[1]) + 1, text: ` ${written}` }] : [];
}

/** The range of a block scalar includes its line end, which stays. An empty value gets a space after the colon. */
function trimmed({ from, to, text: written }: Replacement, text: string): Replacement {
  const end = from + text.slice(from, to).trimEnd().length;
  return { from, to: end, text: from === end && text[from - 1] === ':' ? ` ${written}` : written };
}

/** A value on one line, as the glossary's files have it. */
function writeValue(value: EditValue, inBlock: boolean): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return writeText(value, inBlock);
  if (isList(value))
    return `[${value.map((item) => (typeof item === 'string' ? writeText(item, false) : writeValue(item, false))).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${writeText(item, false)}`)
    .join(', ')} }`;
}

function isList(value: Exclude<EditValue, string | null>): value is readonly string[] | readonly Readonly<Record<string, string>>[] {
  return Array.isArray(value);
}

/** Plain if YAML reads it back the same, otherwise in double quotes. */
function writeText(value: string, inBlock: boolean): string {
  const plain = stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', singleQuote: false }).trimEnd();
  return plain.includes('\n') || (!inBlock && /[,[\]{}]/.test(plain)) ? JSON.stringify(value) : plain;
}
