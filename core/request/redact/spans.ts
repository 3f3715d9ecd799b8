import type { RedactionKind } from './redaction.ts';

/** A stretch `[start, end)` of a plain text. */
export interface Span {
  start: number;
  end: number;
}

export interface Finding extends Span {
  kind: RedactionKind;
}

/** A plain text and what in it is known to be no one's own: public lines, amounts, dates, articles, addresses of the web. */
export interface Scene {
  text: string;
  /** True where a harmless shape or a word in front (법인등록번호) says that the number is public. */
  isHarmless(span: Span): boolean;
  /** True only where a word in front says so; this outweighs even the shape of a registration number. */
  isNamedHarmless(span: Span): boolean;
}

/** Finds one kind of personal data; findings may overlap each other. */
export type Recogniser = (scene: Scene) => Finding[];

type Accept = (found: string, span: Span) => boolean;

/**
 * All matches of a global pattern, or of its group `value` where it has one (which needs the flag `d`), that `accept`
 * lets pass. A match turned down gives way to one that begins inside it.
 */
export function findSpans(text: string, pattern: RegExp, accept: Accept = () => true): Span[] {
  const spans: Span[] = [];
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const [start, end] = match.indices?.groups?.value ?? [match.index, match.index + match[0].length];
    const span = { start, end };
    if (end > start && accept(text.slice(start, end), span)) spans.push(span);
    else search.lastIndex = match.index + 1;
  }
  return spans;
}

/** True when `words`, not a global expression, occurs within so many code units before or after the span. */
export function isNear(text: string, { start, end }: Span, words: RegExp, reach: { before: number; after: number }): boolean {
  return words.test(text.slice(Math.max(0, start - reach.before), start)) || words.test(text.slice(end, end + reach.after));
}

/** The spans as findings of a kind. */
export function asFindings(kind: RedactionKind, spans: readonly Span[]): Finding[] {
  return spans.map((span) => ({ kind, ...span }));
}

/** The ASCII digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
