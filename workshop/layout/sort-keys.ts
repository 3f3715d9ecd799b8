import type * as v from 'valibot';
import { isMap, isNode, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { findUnsorted } from './find-unsorted.ts';

/** A stretch of a text. */
type Span = readonly [from: number, to: number];

/**
 * A YAML text with the keys of every object in the order of the schema. Keys move with their values and with the comments
 * directly above and after them. Returns a text that is not YAML unchanged.
 */
export function sortKeys(text: string, schema: v.GenericSchema): string {
  const document = parseDocument(text);
  if (document.errors.length) return text;
  const [unsorted] = findUnsorted(document.toJS(), schema);
  const map = unsorted && (unsorted.path.length ? document.getIn(unsorted.path, true) : document.contents);
  if (!unsorted || !isMap(map)) return text;
  const sorted = map.flow ? sortFlow(text, map, unsorted.sorted) : sortBlock(text, map, unsorted.sorted);
  return sorted === text ? text : sortKeys(sorted, schema);
}

/** `{ b: 1, a: 2 }`: what is between the pairs stays where it is. */
function sortFlow(text: string, map: YAMLMap, sorted: readonly string[]): string {
  const spans = map.items.map((pair): Span => [startOf(pair), endOf(pair)]);
  const moved = order(map, sorted).map((at) => text.slice(...spans[at]!));
  const between = spans.slice(1).map(([from], at) => text.slice(spans[at]![1], from));
  const [from, to] = [spans[0]![0], spans.at(-1)![1]];
  return text.slice(0, from) + moved.map((piece, at) => piece + (between[at] ?? '')).join('') + text.slice(to);
}

/** One key on each line: whole lines move. */
function sortBlock(text: string, map: YAMLMap, sorted: readonly string[]): string {
  const starts = map.items.map(startOf);
  const end = lineEnd(text, endOf(map.items.at(-1)!));
  const pieces = takeComments(starts.map((start, at) => text.slice(start, starts[at + 1] ?? end).trimEnd()));
  const indent = ' '.repeat(starts[0]! - (text.lastIndexOf('\n', starts[0]! - 1) + 1));
  const lines = order(map, sorted).map((at) => pieces[at]!);
  return text.slice(0, starts[0]) + lines.join(`\n${indent}`) + text.slice(end);
}

/** Comment lines at the end of a piece belong to the key below them, and move to it. */
function takeComments(pieces: readonly string[]): string[] {
  const comments = pieces.map((piece, at) => (at < pieces.length - 1 ? (/(\n[ \t]*#.*)+$/.exec(piece)?.[0] ?? '') : ''));
  return pieces.map((piece, at) => {
    const own = piece.slice(0, piece.length - comments[at]!.length);
    const above = comments[at - 1]?.slice(1).trimStart();
    const indent = /\n([ \t]*)#/.exec(comments[at - 1] ?? '')?.[1] ?? '';
    return above ? `${above}\n${indent}${own}` : own;
  });
}

function order(map: YAMLMap, sorted: readonly string[]): number[] {
  const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  return sorted.map((key) => keys.indexOf(key));
}

function startOf({ key }: Pair): number {
  return (key as Node).range![0];
}

function endOf({ key, value }: Pair): number {
  return isNode(value) && value.range ? value.range[1] : (key as Node).range![1] + 1;
}

/** The end of the line in which a value ends, its comment included. A block scalar includes its line end already. */
function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at - 1;
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}
