import type { TermIndex } from '../core/match/term-index.ts';
import type { FirstMarks } from './first-marks.ts';
import { followWholePage } from './follow-whole-page.ts';
import type { Mark } from './highlight/mark-index.ts';
import type { ElementMatch } from './text/hidden-texts.ts';
import type { MatchedBlock } from './text/matched-block.ts';
import { isTranslated } from './text/translation.ts';
import type { Target } from './tooltip/target.ts';

export interface MarkedPage extends Pick<FirstMarks, 'rules' | 'wants' | 'setKnown' | 'shadowRoots'> {
  /** What is on the page now, the blocks in document order; after a translation by the browser, what was there before. */
  terms(): { blocks: MatchedBlock[]; hidden: ElementMatch[] };
  /** Whether the browser has translated the page. */
  isTranslated(): boolean;
  /** Reads the page again with an index that has more words, in which terms have the same numbers. Marks stay; resolves when it is read. */
  readWith(index: TermIndex): Promise<void>;
  /** Shows whose card is open; null: no card is. */
  setActive(target: Target | null): void;
  /** The painted marks that touch a text node. */
  marksIn(node: Text): readonly Mark[];
  /** Resolves when the page as it was at the start has been read. */
  ready: Promise<void>;
  destroy(): void;
}

/** Goes on from the first marks: reads the whole page, paints the terms near the view and follows the page's changes. `onChange` is called when the terms on the page may have changed. */
export function markPage(first: FirstMarks, onChange: () => void): MarkedPage {
  const { document, painter } = first;
  const isOtherLanguage = () => isTranslated(document, first.declaredLanguage);
  const whole = followWholePage(first, { isTranslated: isOtherLanguage, onChange });
  let isOver = false;

  /** Begins when the first marks are there, or a frame later. */
  async function readAll(): Promise<void> {
    await first.begun;
    if (isOver) return;
    first.handOver(whole);
    await whole.read();
  }

  async function readAgain(next: TermIndex): Promise<void> {
    if (isOver || isOtherLanguage()) return;
    first.useIndex(next);
    await whole.read();
  }

  const all = readAll();
  // A fault in either is one; a page that nobody sees is never laid out.
  const ready = Promise.race([all, first.painted.then(() => all)]);
  let reading = ready;
  return {
    terms: () => ({ blocks: whole.blocks(), hidden: whole.hidden() }),
    isTranslated: isOtherLanguage,
    wants: first.wants,
    rules: first.rules,
    readWith(next) {
      // Of a fault in the first reading, the shell hears by `ready`.
      reading = reading.then(
        () => readAgain(next),
        () => {},
      );
      return reading;
    },
    setKnown: first.setKnown,
    setActive: (target) => painter.setActive(target && 'startContainer' in target ? target : null),
    marksIn: painter.marksIn,
    shadowRoots: first.shadowRoots,
    ready,
    destroy() {
      isOver = true;
      for (const each of [whole, first]) each.destroy();
    },
  };
}
