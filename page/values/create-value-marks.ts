import { chooseValues } from '../../core/values/choose-values.ts';
import type { ListedValue } from '../../core/values/listed-value.ts';
import type { FirstMarks } from '../first-marks.ts';
import { createMarkStyles } from '../highlight/mark-style.ts';
import { createNearView } from '../highlight/near-view.ts';
import { createRangeBox } from '../highlight/range-box.ts';
import type { MarkedPage } from '../mark-page.ts';
import type { MatchedBlock, TextRange } from '../text/matched-block.ts';
import { createPageValues, type PageValuesOptions } from './page-values.ts';
import { createValueHighlight } from './value-highlight.ts';
import { listMarks, type ValueMark } from './value-mark.ts';
import css from './value-style.css?inline';

/** The code that marks values, loaded when the page has been read for its terms. */
export interface ValuesModule {
  createValueMarks: typeof createValueMarks;
}

export interface ValueMarksOptions extends Pick<PageValuesOptions, 'now'> {
  first: FirstMarks;
  /** The page with its terms, whose marks come first. */
  page: Pick<MarkedPage, 'marksIn' | 'isTranslated'>;
  /** Called when the values of the page may have changed. */
  onChange(): void;
}

/** The values of a page: few are marked near the view, and all that a reader may need explained are in a list. */
export interface ValueMarks {
  /** The painted values that touch a text node. */
  marksIn(node: Text): readonly ValueMark[];
  /** In the page's order, each text once. */
  list(): ListedValue[];
  /** A listed value; null where it has left the page. */
  find(number: number): ValueMark | null;
  /** Resolves when the page as it was at the start has been read. */
  ready: Promise<void>;
  destroy(): void;
}

/** Reads the page in idle time, paints few values near the view, and follows the page's changes. Changes no node of the page. */
export function createValueMarks({ first, page, now, onChange }: ValueMarksOptions): ValueMarks {
  const { document, ownStyle, isSeen } = first;
  const styles = createMarkStyles(ownStyle ? css : null);
  const highlight = createValueHighlight();
  const boxOf = createRangeBox(document);
  const near = createNearView({ onNear: paint, onFar: unpaint });
  const { isTranslated } = page;
  const values = createPageValues(first, { now, isTranslated, onTree: styles.addRoot, onRead, onGone: forget });
  /** Whether a value is marked, once that is decided: a mark once shown is not taken back. */
  const decided = new WeakMap<ValueMark, boolean>();
  const painted = new Map<MatchedBlock, readonly ValueMark[]>();
  /** How many marks each screen has. */
  const onScreen = new Map<number, number>();

  function onRead(blocks: readonly MatchedBlock[]): void {
    near.add(blocks.filter((block) => values.inBlock(block).length > 0));
    onChange();
  }

  /** Asks for all positions first: where marks come between, Firefox lays the page out again for each. */
  function paint(blocks: readonly MatchedBlock[]): void {
    const open = blocks.flatMap(values.inBlock).filter((mark) => !decided.has(mark) && isSeen(mark) && !isOnTerm(mark));
    const shown = open.map((mark) => ({ mark, value: mark.value, table: null, screen: screenOf(mark) }));
    for (const mark of open) decided.set(mark, false);
    for (const { mark } of chooseValues(shown, onScreen)) decided.set(mark, true);
    for (const block of blocks) addMarks(block);
  }

  function addMarks(block: MatchedBlock): void {
    unpaint(block);
    const marks = values.inBlock(block).filter((mark) => decided.get(mark));
    if (marks.length) styles.show();
    painted.set(block, marks);
    marks.forEach(highlight.add);
  }

  function unpaint(block: MatchedBlock): void {
    painted.get(block)?.forEach(highlight.remove);
    painted.delete(block);
  }

  function forget(block: MatchedBlock): void {
    for (const mark of painted.get(block) ?? []) if (mark.startContainer.isConnected) giveBack(screenOf(mark));
    unpaint(block);
    near.drop(block);
  }

  function giveBack(screen: number): void {
    onScreen.set(screen, Math.max(0, (onScreen.get(screen) ?? 0) - 1));
  }

  function screenOf(range: TextRange): number {
    const { scrollY, innerHeight } = document.defaultView!;
    return Math.floor((boxOf(range).top + scrollY) / innerHeight);
  }

  /** The mark of a term is there already. */
  function isOnTerm({ startContainer, startOffset, endContainer, endOffset }: ValueMark): boolean {
    const end = startContainer === endContainer ? endOffset : startContainer.length;
    return page.marksIn(startContainer).some(({ span }) => {
      const from = span.startContainer === startContainer ? span.startOffset : 0;
      const to = span.endContainer === startContainer ? span.endOffset : startContainer.length;
      return from < end && to > startOffset;
    });
  }

  return {
    marksIn: highlight.marksIn,
    list: () => listMarks(values.all()),
    find: (number) => values.all().find((mark) => mark.number === number) ?? null,
    ready: values.read(),
    destroy() {
      for (const each of [values, near, highlight, styles]) each.destroy();
    },
  };
}
