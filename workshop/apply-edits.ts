import { type Document, isMap, isNode, isPair, isScalar, parseDocument, type Range, stringify } from 'yaml';
import type { Edit, EditValue } from '../glossary/problem.ts';

/** A stretch of a file's text and what takes its place. */
interface Replacement {
  from: number;
  to: number;
  text: string;
}

/**
 * Puts values into a YAML text at the places that they have there; everything else, comments included, stays as it is
 * written. An edit whose place does not exist is left out, and of two edits of one place the first counts.
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
  // `name:` with nothing behind it: the value goes after the colon.
  const key = isPair(pair) && isNode(pair.key) ? (pair.key.range as Range) : null;
  return key ? [{ from: text.indexOf(':', key[1]) + 1, to: text.indexOf(':', key[1]) + 1, text: ` ${written}` }] : [];
}

/** A block scalar's range takes in its line end, which stays; an empty value gets the space behind the colon. */
function trimmed({ from, to, text: written }: Replacement, text: string): Replacement {
  const end = from + text.slice(from, to).trimEnd().length;
  return { from, to: end, text: from === end && text[from - 1] === ':' ? ` ${written}` : written };
}

/** A value as the glossary's files have it, on one line. */
function writeValue(value: EditValue, inBlock: boolean): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return writeText(value, inBlock);
  if (isList(value)) return `[${value.map((item) => writeText(item, false)).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${writeText(item, false)}`)
    .join(', ')} }`;
}

function isList(value: readonly string[] | Readonly<Record<string, string>>): value is readonly string[] {
  return Array.isArray(value);
}

/** Plain where YAML reads it back the same, in double quotes where not. */
function writeText(value: string, inBlock: boolean): string {
  const plain = stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', singleQuote: false }).trimEnd();
  return plain.includes('\n') || (!inBlock && /[,[\]{}]/.test(plain)) ? JSON.stringify(value) : plain;
}
