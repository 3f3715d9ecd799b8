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
  /** Paints the chosen matches of a block; what was chosen once stays chosen when the block comes into view again. */
  paint(block: MatchedBlock): void;
  /** Takes a block's marks off for now, because it is far from the view. */
  unpaint(block: MatchedBlock): void;
  /** Takes a block's marks off for good, because its text has left the page or is read anew. */
  forget(block: MatchedBlock): void;
  /** The painted matches that touch a text node, in order. */
  marksIn(node: Text): readonly Mark[];
  destroy(): void;
}

/** What is painted of a block, and the terms whose first use in the section it is. */
interface Choice {
  ranges: MatchRange[];
  taken: number[];
}

/** Paints with the CSS Custom Highlight API over `StaticRange`s; the page's nodes are not touched. */
export function createPainter(chooser: MarkChooser): Painter {
  const highlight = new Highlight();
  const chosen = new WeakMap<MatchedBlock, Choice>();
  const painted = new Map<MatchedBlock, Mark[]>();
  const byNode = new WeakMap<Text, Mark[]>();
  CSS.highlights.set(HIGHLIGHT_NAME, highlight);

  function choose(block: MatchedBlock): Choice {
    const known = chosen.get(block);
    if (known) return known;
    const choice: Choice = { ranges: [], taken: [] };
    for (const range of rangesOf(block)) {
      const takes = chooser.choose(range.term, block.section);
      if (takes) choice.taken.push(range.term);
      if (takes || isMarked(range)) choice.ranges.push(range);
    }
    chosen.set(block, choice);
    return choice;
  }

  /** Marked already by the first reading of what was in view: a mark once shown is not taken back. */
  function isMarked({ startContainer, startOffset }: MatchRange): boolean {
    return byNode.get(startContainer)?.some((mark) => mark.startContainer === startContainer && mark.startOffset === startOffset) ?? false;
  }

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

  function unpaint(block: MatchedBlock): void {
    painted.get(block)?.forEach(remove);
    painted.delete(block);
  }

  return {
    paint(block) {
      if (painted.has(block)) return;
      const room = MAX_MARKS - highlight.size;
      const marks = choose(block)
        .ranges.slice(0, room)
        .map((range) => ({ ...range, range: new StaticRange(range) }));
      marks.forEach(add);
      painted.set(block, marks);
    },
    unpaint,
    forget(block) {
      unpaint(block);
      for (const term of chosen.get(block)?.taken ?? []) chooser.release(term, block.section);
      chosen.delete(block);
    },
    marksIn: (node) => byNode.get(node) ?? [],
    destroy() {
      highlight.clear();
      if (CSS.highlights.get(HIGHLIGHT_NAME) === highlight) CSS.highlights.delete(HIGHLIGHT_NAME);
    },
  };
}
