import type { MarkChooser } from '../../core/highlight/choose-marks.ts';
import { type MatchedBlock, type MatchRange, rangeAt, touch } from '../text/matched-block.ts';
import { createHighlights } from './highlights.ts';
import type { IsSeen } from './seen-text.ts';

/** A browser slows down with the number of highlights (measured: docs/decisions/0002). */
export const MAX_MARKS = 1000;

/** A painted match: where it is, for the pointer and for the list of terms. */
export interface Mark extends MatchRange {
  range: StaticRange;
}

export interface Painter {
  /**
   * Paints the chosen matches of blocks, but for text that nobody can see now: paint again when that may have changed. What
   * was chosen once stays chosen when its block comes into view again.
   */
  paint(blocks: Iterable<MatchedBlock>): void;
  /** Paints what is marked already as a part of other blocks, which these replace. */
  takeOver(blocks: Iterable<MatchedBlock>): void;
  /** Takes a block's marks off for now, because it is far from the view. */
  unpaint(block: MatchedBlock): void;
  /** Takes a block's marks off for good, because its text has left the page or is read anew. */
  forget(block: MatchedBlock): void;
  /** Painted blocks with matches that nobody could see so far. */
  unseen: ReadonlySet<MatchedBlock>;
  /** The painted matches that touch a text node, in order. */
  marksIn(node: Text): readonly Mark[];
  destroy(): void;
}

export interface PainterOptions {
  chooser: MarkChooser;
  isSeen: IsSeen;
  /** Called when the first marks have been painted. */
  onFirst(): void;
}

/** The numbers of the matches that are painted of a block, and the terms whose first use in the section they are. */
interface Choice {
  matches: number[];
  taken: number[];
  /** Some match was left out, because nobody could see it. */
  isOpen: boolean;
}

/** Paints with the CSS Custom Highlight API over `StaticRange`s; the page's nodes are not touched. */
export function createPainter({ chooser, isSeen, onFirst }: PainterOptions): Painter {
  const highlights = createHighlights();
  const chosen = new WeakMap<MatchedBlock, Choice>();
  const painted = new Map<MatchedBlock, Mark[]>();
  const unseen = new Set<MatchedBlock>();
  const byNode = new WeakMap<Text, Mark[]>();
  let isFirst = true;

  function choose(block: MatchedBlock, canSee: IsSeen): Choice {
    const known = chosen.get(block);
    if (known && !known.isOpen) return known;
    const choice: Choice = { matches: [], taken: known?.taken ?? [], isOpen: false };
    for (let match = block.from; match < block.to; match++) {
      if (known?.matches.includes(match) || chooses(choice, block, rangeAt(block.list, match), canSee)) choice.matches.push(match);
    }
    chosen.set(block, choice);
    return choice;
  }

  function chooses(choice: Choice, { section }: MatchedBlock, range: MatchRange, canSee: IsSeen): boolean {
    const marked = isMarked(range);
    if (!chooser.choose(range.term, section)) return marked;
    if (marked || canSee(range)) {
      choice.taken.push(range.term);
      return true;
    }
    // What nobody sees is no first use.
    chooser.release(range.term, section);
    choice.isOpen = true;
    return false;
  }

  /** Marked already by the first reading of what was in view: a mark once shown is not taken back. */
  function isMarked({ startContainer, startOffset }: MatchRange): boolean {
    return byNode.get(startContainer)?.some((mark) => mark.startContainer === startContainer && mark.startOffset === startOffset) ?? false;
  }

  function add(mark: Mark, beside: boolean): void {
    highlights.add(mark.range, beside);
    for (const node of new Set([mark.startContainer, mark.endContainer])) {
      const marks = byNode.get(node);
      if (marks) marks.push(mark);
      else byNode.set(node, [mark]);
    }
  }

  function remove(mark: Mark): void {
    highlights.delete(mark.range);
    for (const node of [mark.startContainer, mark.endContainer]) {
      const rest = byNode.get(node)?.filter((other) => other !== mark);
      if (rest?.length) byNode.set(node, rest);
      else byNode.delete(node);
    }
  }

  function addAll({ list }: MatchedBlock, matches: readonly number[]): Mark[] {
    let beside = false;
    return matches.map((match, at) => {
      const range = rangeAt(list, match);
      const mark = { ...range, range: new StaticRange(range) };
      beside = at > 0 && !beside && touch(list, matches[at - 1]!, match);
      add(mark, beside);
      return mark;
    });
  }

  /** Asks for all positions first: where marks come between, Firefox lays the page out again for each. */
  function paint(blocks: Iterable<MatchedBlock>, canSee: IsSeen): void {
    const due = [...blocks].filter((block) => !painted.has(block) || unseen.has(block));
    const choices = due.map((block) => choose(block, canSee));
    for (const [at, block] of due.entries()) {
      const { matches, isOpen } = choices[at]!;
      unpaint(block);
      painted.set(block, addAll(block, matches.slice(0, MAX_MARKS - highlights.size())));
      if (isOpen) unseen.add(block);
    }
    if (isFirst && highlights.size()) {
      isFirst = false;
      onFirst();
    }
  }

  function unpaint(block: MatchedBlock): void {
    painted.get(block)?.forEach(remove);
    painted.delete(block);
    unseen.delete(block);
  }

  return {
    paint: (blocks) => paint(blocks, isSeen),
    takeOver: (blocks) => paint(blocks, () => false),
    unpaint,
    forget(block) {
      unpaint(block);
      for (const term of chosen.get(block)?.taken ?? []) chooser.release(term, block.section);
      chosen.delete(block);
    },
    unseen,
    marksIn: (node) => byNode.get(node) ?? [],
    destroy: highlights.destroy,
  };
}
