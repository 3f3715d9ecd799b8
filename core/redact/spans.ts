import { mayMatch } from './prefilter/may-match.ts';
import type { RedactionKind } from './redaction.ts';

/** A stretch `[start, end)` of a plain text. */
export interface Span {
  start: number;
  end: number;
}

/** What finds its own places in a text. */
export interface Located {
  /** As `findSpans` gives them; those of the last text are remembered. */
  spansIn(text: string, accept?: Accept): readonly Span[];
}

export interface Finding extends Span {
  kind: RedactionKind;
}

/** Whether what was found at a span counts. */
export type Accept = (found: string, span: Span) => boolean;

/**
 * All words of a label, or matches of a global pattern, that `accept` lets pass; one turned down gives way to one that begins
 * inside it.
 */
export function findSpans(text: string, given: RegExp | Located, accept?: Accept): readonly Span[] {
  return 'spansIn' in given ? given.spansIn(text, accept) : matchesOf(text, given, accept);
}

const LAST_OF_ONE_UNIT = 0xffff;

function matchesOf(text: string, pattern: RegExp, accept: Accept = () => true): Span[] {
  const spans: Span[] = [];
  if (!mayMatch(text, pattern)) return spans;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const span = spanOf(match);
    if (accept(text.slice(span.start, span.end), span)) spans.push(span);
    // Between the two halves of a character, the search would find the same match again.
    else pattern.lastIndex = match.index + (text.codePointAt(match.index)! > LAST_OF_ONE_UNIT ? 2 : 1);
  }
  return spans;
}

/** The match, or its group `value` where it has one, which needs the flag `d`. */
export function spanOf(match: RegExpExecArray): Span {
  const [start, end] = match.indices?.groups?.value ?? [match.index, match.index + match[0].length];
  return { start, end };
}

/** Where a match of a sticky pattern at `at` ends, or -1. */
export function endOfMatch(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The spans in order, those that overlap as one. */
export function uniteOverlaps(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last && span.start < last.end) united[united.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else united.push(span);
  }
  return united;
}

/** The ASCII digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** How many ASCII digits a text has; quicker than `digitsOf` for a whole text. */
export function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) count++;
  }
  return count;
}

/** The index of the first span, in order of start, that begins at `at` or later. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
