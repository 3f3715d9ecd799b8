import type { Located, Span } from '../spans.ts';

/** Words that announce a detail, or stand near one. `findSpans` finds them in a text. */
export interface Label extends Located {
  /** Global. */
  pattern: RegExp;
  /** Where the words stand in a text. The last text is remembered, since several recognisers ask for the same label. */
  spansIn(text: string): readonly Span[];
}

/** A label of any word that a source for an `iu` expression matches. */
export function createLabel(source: string): Label {
  const pattern = new RegExp(source, 'giu');
  let last: { text: string; spans: readonly Span[] } | null = null;
  return {
    pattern,
    spansIn(text) {
      if (last?.text !== text) {
        const spans = [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
        last = { text, spans };
      }
      return last.spans;
    },
  };
}
