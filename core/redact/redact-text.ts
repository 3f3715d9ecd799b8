import type { FindRepeated } from './names/repeated-name.ts';
import { type Normalised, normalise } from './normalise.ts';
import type { Context } from './recogniser.ts';
import { type Redaction, writePlaceholders } from './redaction.ts';
import { type Finder, resolveConflicts } from './resolve-conflicts.ts';
import type { Finding } from './spans.ts';

/** A text with a placeholder for each redaction; the redactions are sorted and apart. */
export interface Redacted {
  text: string;
  redactions: Redaction[];
}

/** How a text is read: what of it is public, and the recognisers in their order of precedence. */
export interface Reading {
  readContext(text: string): Context;
  finders: readonly Finder[];
  /** Finds what the finders missed, once they find nothing more. */
  tagger: Finder;
  /** Finds the names that both found at the other places where they stand. */
  findRepeated: FindRepeated;
}

/** Letters and forms need three; in a row of figures that goes on for pages, each time would strike out the next few. */
const MOST_ROUNDS = 12;

/**
 * Strikes out personal details. Redactions are in UTF-16 code units of the text as given. Redacting the result again finds
 * nothing more, except where the last of `MOST_ROUNDS` still found something.
 */
export function redactText(text: string, { readContext, finders, tagger, findRepeated }: Reading): Redacted {
  let redactions: Redaction[] = [];
  const names: string[] = [];
  const repeated: Finder = { kind: 'name', find: (context) => findRepeated(context.text, names) };
  // What is struck out no longer hides its neighbours from the recognisers, so they look again until they find nothing.
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const normalised = normalise(text, redactions);
    const context = readContext(normalised.text);
    let found = resolveConflicts(context, finders);
    if (found.length === 0) found = resolveConflicts(context, [tagger]);
    if (found.length === 0) found = resolveConflicts(context, [repeated]);
    if (found.length === 0) break;
    names.push(...found.filter(({ kind }) => kind === 'name').map(({ start, end }) => context.text.slice(start, end)));
    redactions = keepApart([...redactions, ...found.map((finding) => toSource(normalised, finding))]);
  }
  return { text: writePlaceholders(text, redactions), redactions };
}

function toSource({ starts, ends }: Normalised, { kind, start, end }: Finding): Redaction {
  return { kind, start: starts[start]!, end: ends[end - 1]! };
}

/** Sorts, and ends an overlap that arises where one character of the source became several. */
function keepApart(redactions: readonly Redaction[]): Redaction[] {
  const apart: Redaction[] = [];
  for (const redaction of [...redactions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(redaction.start, apart.at(-1)?.end ?? 0);
    if (start < redaction.end) apart.push({ ...redaction, start });
  }
  return apart;
}
