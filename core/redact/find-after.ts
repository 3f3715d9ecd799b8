import { type Accept, findSpans, type Span, spanOf } from './spans.ts';
import type { Label } from './words/label.ts';

interface Announced {
  text: string;
  /** The words that announce a value. */
  label: RegExp | Label;
  /** Sticky, with the flag `d`: what may stand between, and the group `value`. */
  tail: RegExp;
  accept: Accept;
}

/** The values that stand after a label, with no more between than the tail admits. */
export function findAfter({ text, label, tail, accept }: Announced): Span[] {
  return findSpans(text, label).flatMap(({ end }) => {
    tail.lastIndex = end;
    const match = tail.exec(text);
    const span = match && spanOf(match);
    return span && accept(text.slice(span.start, span.end), span) ? [span] : [];
  });
}
