import type { MatchRange, TextRange } from '../text/matched-block.ts';

/** A painted match: where its term is, and what is painted, which may be wider. */
export interface Mark extends MatchRange {
  span: TextRange;
  /** The span as the highlight holds it. */
  range: StaticRange;
}

/** The painted marks, found by their text and by their term. */
export interface MarkIndex {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** Those that touch a text node, in order. */
  inText(node: Text): readonly Mark[];
  ofTerm(term: number): Iterable<Mark>;
}

export function createMarkIndex(): MarkIndex {
  const byText = new WeakMap<Text, Mark[]>();
  const byTerm = new Map<number, Set<Mark>>();

  function textsOf({ startContainer, endContainer }: Mark): Text[] {
    return startContainer === endContainer ? [startContainer] : [startContainer, endContainer];
  }

  return {
    add(mark) {
      for (const node of textsOf(mark)) {
        const marks = byText.get(node);
        if (marks) marks.push(mark);
        else byText.set(node, [mark]);
      }
      const others = byTerm.get(mark.term);
      if (others) others.add(mark);
      else byTerm.set(mark.term, new Set([mark]));
    },
    remove(mark) {
      for (const node of textsOf(mark)) {
        const rest = byText.get(node)?.filter((other) => other !== mark);
        if (rest?.length) byText.set(node, rest);
        else byText.delete(node);
      }
      byTerm.get(mark.term)?.delete(mark);
    },
    inText: (node) => byText.get(node) ?? [],
    ofTerm: (term) => byTerm.get(term) ?? [],
  };
}
