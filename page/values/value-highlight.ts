import type { ValueMark } from './value-mark.ts';

/** The registry is shared with the page and other extensions, so the name is ours alone. */
export const VALUE_HIGHLIGHT = 'annae-value';

/** The painted values, found by their text. */
export interface ValueHighlight {
  add(mark: ValueMark): void;
  remove(mark: ValueMark): void;
  /** Those that touch a text node. */
  marksIn(node: Text): readonly ValueMark[];
  size(): number;
  destroy(): void;
}

/** Registers our highlight with the document, in place of one from before. */
export function createValueHighlight(): ValueHighlight {
  const highlight = new Highlight();
  CSS.highlights.set(VALUE_HIGHLIGHT, highlight);
  const ranges = new Map<ValueMark, StaticRange>();
  const byText = new WeakMap<Text, ValueMark[]>();
  return {
    add(mark) {
      const range = new StaticRange(mark);
      ranges.set(mark, range);
      highlight.add(range);
      for (const node of textsOf(mark)) byText.set(node, [...(byText.get(node) ?? []), mark]);
    },
    remove(mark) {
      const range = ranges.get(mark);
      if (!range) return;
      highlight.delete(range);
      ranges.delete(mark);
      for (const node of textsOf(mark))
        byText.set(
          node,
          byText.get(node)!.filter((other) => other !== mark),
        );
    },
    marksIn: (node) => byText.get(node) ?? [],
    size: () => highlight.size,
    destroy() {
      highlight.clear();
      if (CSS.highlights.get(VALUE_HIGHLIGHT) === highlight) CSS.highlights.delete(VALUE_HIGHLIGHT);
    },
  };
}

function textsOf({ startContainer, endContainer }: ValueMark): ReadonlySet<Text> {
  return new Set([startContainer, endContainer]);
}
