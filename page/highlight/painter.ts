import type { MarkChooser } from '../../core/highlight/choose-marks.ts';
import { type MatchedBlock, type MatchRange, rangesOf } from '../text/matched-block.ts';

/** The registry is shared with the page and other extensions, so the name is ours alone. */
export const HIGHLIGHT_NAME = 'annae-term';

/** A browser slows down with the number of highlights (measured: docs/decisions/0002). */
export const MAX_MARKS = 1000;

/** A painted match: where it is, for the pointer and for the list of terms. */
export interface Mark extends MatchRange {
  range: StaticRange;
}

export interface Painter {
  /** Paints the chosen matches of a block; painting it again changes nothing. */
  paint(block: MatchedBlock): void;
  /** Takes a block's marks off, because its text is gone or far away. */
  unpaint(block: MatchedBlock): void;
  /** The painted matches that touch a text node, in order. */
  marksIn(node: Text): readonly Mark[];
  /** Every painted mark, block by block in the order of painting. */
  marks(): Mark[];
  destroy(): void;
}

/** Paints with the CSS Custom Highlight API over `StaticRange`s; the page's nodes are not touched. */
export function createPainter(chooser: MarkChooser): Painter {
  const highlight = new Highlight();
  const painted = new Map<MatchedBlock, Mark[]>();
  const byNode = new WeakMap<Text, Mark[]>();
  CSS.highlights.set(HIGHLIGHT_NAME, highlight);

  function add(mark: Mark): void {
    highlight.add(mark.range);
    for (const node of new Set([mark.startContainer, mark.endContainer])) {
      const marks = byNode.get(node);
      if (marks) marks.push(mark);
      else byNode.set(node, [mark]);
    }
  }

  function remove(mark: Mark): void {
    highlight.delete(mark.range);
    for (const node of [mark.startContainer, mark.endContainer]) {
      const rest = byNode.get(node)?.filter((other) => other !== mark);
      if (rest?.length) byNode.set(node, rest);
      else byNode.delete(node);
    }
  }

  return {
    paint(block) {
      if (painted.has(block)) return;
      const marks: Mark[] = [];
      for (const range of rangesOf(block)) {
        if (highlight.size >= MAX_MARKS || !chooser.choose(range.term, block.section)) continue;
        const mark = { ...range, range: new StaticRange(range) };
        marks.push(mark);
        add(mark);
      }
      painted.set(block, marks);
    },
    unpaint(block) {
      painted.get(block)?.forEach(remove);
      painted.delete(block);
    },
    marksIn: (node) => byNode.get(node) ?? [],
    marks: () => [...painted.values()].flat(),
    destroy() {
      highlight.clear();
      if (CSS.highlights.get(HIGHLIGHT_NAME) === highlight) CSS.highlights.delete(HIGHLIGHT_NAME);
    },
  };
}
