import type { MarkChooser } from '../../core/highlight/choose-marks.ts';
import { type MatchedBlock, type MatchRange, nodesOf, rangeAt, type TextRange, touch } from '../text/matched-block.ts';
import { createHighlights } from './highlights.ts';
import { createMarkIndex, type Mark } from './mark-index.ts';
import { createMarkPlaces, type MarkPlaces } from './mark-places.ts';
import type { IsSeen } from './seen-text.ts';
import type { WordSpan } from './word-span.ts';

/** A browser slows down with the number of highlights (measured: docs/decisions/0002). */
export const MAX_MARKS = 1000;

export interface Painter {
  /**
   * Paints the chosen matches of blocks, but for text that nobody can see now: paint again when that may have changed. What
   * was chosen once stays chosen when its block comes into view again.
   */
  paint(blocks: Iterable<MatchedBlock>): void;
  /** Paints what is marked already as a part of other blocks; there is no frame between in which marks are missing. */
  replace(others: readonly MatchedBlock[], blocks: readonly MatchedBlock[]): void;
  /** Takes a block's marks off for now, because it is far from the view. */
  unpaint(block: MatchedBlock): void;
  /** Takes a block's marks off for good, because its text has left the page or is read anew. */
  forget(block: MatchedBlock): void;
  /** Follows what the chooser wants now: marks of terms that it no longer wants go, others may come. */
  chooseAnew(): void;
  /** Painted blocks with matches that nobody could see so far. */
  unseen: ReadonlySet<MatchedBlock>;
  /** The painted matches that touch a text node, in order. */
  marksIn(node: Text): readonly Mark[];
  /** Shows that the card of a match, or of another range, is open; null: no card is. */
  setActive(match: TextRange | null): void;
  destroy(): void;
}

export interface PainterOptions {
  chooser: MarkChooser;
  isSeen: IsSeen;
  wordSpan: WordSpan;
  /** Where a range is in the view, in CSS pixels. */
  topOf(range: MatchRange): number;
  /** Two marks of a term are so many CSS pixels apart at least, one below the other. */
  apart(): number;
  /** Called when the first marks have been painted. */
  onFirst(): void;
}

/** The numbers of the matches that are painted of a block, and the terms whose first use in the section they are. */
interface Choice {
  matches: number[];
  taken: number[];
  /** Some match was left out, because nobody could see it. */
  isOpen: boolean;
  /** How often the painter had been told to choose anew. */
  round: number;
}

/** A match that may become a mark, and what the choice depends on. */
interface Candidate {
  block: MatchedBlock;
  match: number;
  range: MatchRange;
}

/** Paints with the CSS Custom Highlight API over `StaticRange`s; the page's nodes are not touched. */
export function createPainter({ chooser, isSeen, wordSpan, topOf, apart, onFirst }: PainterOptions): Painter {
  const highlights = createHighlights();
  const index = createMarkIndex();
  const chosen = new WeakMap<MatchedBlock, Choice>();
  const painted = new Map<MatchedBlock, Mark[]>();
  const unseen = new Set<MatchedBlock>();
  let isFirst = true;
  let round = 0;

  function choose(block: MatchedBlock, canSee: IsSeen, places: MarkPlaces): Choice {
    const known = chosen.get(block);
    if (known && !known.isOpen && known.round === round) return known;
    const choice: Choice = { matches: [], taken: [], isOpen: false, round };
    for (const term of known?.taken ?? []) {
      if (chooser.marks(term)) choice.taken.push(term);
      else chooser.release(term, block.section);
    }
    for (let match = block.from; match < block.to; match++) {
      const range = rangeAt(block.list, match);
      const stays = known?.matches.includes(match) && chooser.marks(range.term);
      if (stays || chooses(choice, { block, match, range }, canSee, places)) choice.matches.push(match);
    }
    chosen.set(block, choice);
    return choice;
  }

  function chooses(choice: Choice, { block, match, range }: Candidate, canSee: IsSeen, places: MarkPlaces): boolean {
    const { section } = block;
    // A mark of the first reading, which was of what was in view: a mark once shown is not taken back.
    const marked = markAt(range) !== undefined;
    if (!chooser.marks(range.term)) return false;
    if (!chooser.choose(range.term, section)) return marked;
    if (marked || isFree({ block, match, range }, choice, canSee, places)) {
      choice.taken.push(range.term);
      places.add(range);
      return true;
    }
    // What is not marked is no first use.
    chooser.release(range.term, section);
    return false;
  }

  function isFree({ block, match, range }: Candidate, choice: Choice, canSee: IsSeen, places: MarkPlaces): boolean {
    if (!wordSpan(block, match)) return false;
    if (!canSee(range)) {
      choice.isOpen = true;
      return false;
    }
    return !places.isNear(range);
  }

  function markAt({ startContainer, startOffset }: TextRange): Mark | undefined {
    return index.inText(startContainer).find((mark) => mark.startContainer === startContainer && mark.startOffset === startOffset);
  }

  function addAll(block: MatchedBlock, matches: readonly number[]): Mark[] {
    const marks: Mark[] = [];
    let beside = false;
    let before: TextRange | null = null;
    for (const [at, match] of matches.entries()) {
      const term = rangeAt(block.list, match);
      const span = wordSpan(block, match) ?? term;
      const mark = { ...term, span, range: new StaticRange(span) };
      beside = before !== null && !beside && (touch(block.list, matches[at - 1]!, match) || touches(before, span));
      before = span;
      highlights.add(mark.range, beside);
      index.add(mark);
      marks.push(mark);
    }
    return marks;
  }

  /** Asks for all positions first: where marks come between, Firefox lays the page out again for each. */
  function paint(blocks: Iterable<MatchedBlock>, canSee: IsSeen): void {
    const due = [...blocks].filter((block) => !painted.has(block) || unseen.has(block) || chosen.get(block)!.round !== round);
    const places = createMarkPlaces({ topOf, apart, marksOf: index.ofTerm });
    const choices = due.map((block) => choose(block, canSee, places));
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
    for (const mark of painted.get(block) ?? []) {
      highlights.delete(mark.range);
      index.remove(mark);
    }
    painted.delete(block);
    unseen.delete(block);
  }

  function forgetChoice(block: MatchedBlock): void {
    for (const term of chosen.get(block)?.taken ?? []) chooser.release(term, block.section);
    chosen.delete(block);
  }

  return {
    paint: (blocks) => paint(blocks, isSeen),
    replace(others, blocks) {
      others.forEach(forgetChoice);
      const marked = blocks.filter((block) => nodesOf(block).some((node) => index.inText(node).length > 0));
      paint(marked, () => false);
      others.forEach(unpaint);
    },
    unpaint,
    forget(block) {
      unpaint(block);
      forgetChoice(block);
    },
    chooseAnew() {
      round++;
      paint([...painted.keys()], isSeen);
    },
    unseen,
    marksIn: index.inText,
    setActive(match) {
      highlights.setActive(match && (markAt(match)?.range ?? new StaticRange(match)));
    },
    destroy: highlights.destroy,
  };
}

/** Whether what is painted touches, though the terms may not. */
function touches(a: TextRange, b: TextRange): boolean {
  return a.endContainer === b.startContainer && a.endOffset === b.startOffset;
}
