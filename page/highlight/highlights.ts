/**
 * The registry is shared with the page and other extensions, so the names are ours alone. Marks that touch take turns, or
 * two words would look like one.
 */
export const HIGHLIGHT_NAMES = ['annae-term', 'annae-term-beside'] as const;
/** The word whose card is open. */
export const ACTIVE_NAME = 'annae-term-active';

/** The painted ranges. */
export interface Highlights {
  /** `beside`: the range touches one before it, which is painted the other way. */
  add(range: StaticRange, beside: boolean): void;
  delete(range: StaticRange): void;
  /** Paints one range over the others, in place of the one before. */
  setActive(range: StaticRange | null): void;
  size(): number;
  destroy(): void;
}

/** Registers our highlights with the document, in place of those of a painter before. */
export function createHighlights(): Highlights {
  const all = [...HIGHLIGHT_NAMES, ACTIVE_NAME].map((name) => {
    const highlight = new Highlight();
    CSS.highlights.set(name, highlight);
    return { name, highlight };
  });
  const [plain, other, active] = all.map(({ highlight }) => highlight) as [Highlight, Highlight, Highlight];
  active.priority = 1;
  return {
    add: (range, beside) => void (beside ? other : plain).add(range),
    delete: (range) => void (plain.delete(range) || other.delete(range)),
    setActive(range) {
      active.clear();
      if (range) active.add(range);
    },
    size: () => plain.size + other.size,
    destroy() {
      for (const { name, highlight } of all) {
        highlight.clear();
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
    },
  };
}
