import { createMarkChooser, type MarkChooser, type MarkSettings } from '../core/highlight/choose-marks.ts';
import { createWholeWord } from '../core/highlight/whole-word.ts';
import { createMatcher } from '../core/match/find-matches.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import type { FollowModule, WholePage } from './follow-whole-page.ts';
import type { Mark } from './highlight/mark-index.ts';
import { createMarkPlaces, type MarkPlaces } from './highlight/mark-places.ts';
import css from './highlight/mark-style.css?inline';
import { createMarkStyles } from './highlight/mark-style.ts';
import { createPainter } from './highlight/painter.ts';
import { createRangeBox } from './highlight/range-box.ts';
import { createSeenText } from './highlight/seen-text.ts';
import { createWordSpan } from './highlight/word-span.ts';
import type { Exclusion } from './text/excluded.ts';
import type { ElementMatch } from './text/hidden-texts.ts';
import type { MatchedBlock, MatchRange } from './text/matched-block.ts';
import { nextFrame, SLICE } from './text/next-frame.ts';
import type { PartOptions } from './text/page-text.ts';
import { readView } from './text/read-view.ts';
import { createShadowRoots } from './text/shadow-roots.ts';
import { isTranslated } from './text/translation.ts';
import { whenLaidOut } from './text/when-laid-out.ts';
import type { Target } from './tooltip/target.ts';

/** What a match needs to become a mark: a section where its term is new, and no mark of it near by. */
export interface MarkRules {
  chooser: MarkChooser;
  places: MarkPlaces;
}

export interface MarkedPage {
  /** What is on the page now, the blocks in document order; after a translation by the browser, what was there before. */
  terms(): { blocks: MatchedBlock[]; hidden: ElementMatch[] };
  /** Whether the browser has translated the page. */
  isTranslated(): boolean;
  /** Which matches would be marked, asked from the beginning of the page. */
  rules(): MarkRules;
  /** Whether a term is one that the reader needs explained. */
  wants(term: number): boolean;
  /** Reads the page again with an index that has more words, in which terms have the same numbers. Marks stay; resolves when it is read. */
  readWith(index: TermIndex): Promise<void>;
  /** Follows at once what the reader knows now. */
  setKnown(known: ReadonlySet<number>): void;
  /** Shows whose card is open; null: no card is. */
  setActive(target: Target | null): void;
  /** The painted marks that touch a text node. */
  marksIn(node: Text): readonly Mark[];
  /** Open shadow roots found so far; a hit test has to name them. */
  shadowRoots: readonly ShadowRoot[];
  /** Resolves when the page as it was at the start has been read. */
  ready: Promise<void>;
  destroy(): void;
}

export interface MarkPageOptions extends Exclusion {
  document: Document;
  /** The part of the page that is read. */
  root: Element;
  index: TermIndex;
  settings: MarkSettings;
  /** Terms that the reader knows: they are not marked. */
  known: ReadonlySet<number>;
  ownHost: string;
  /** False where a style sheet of the extension paints the highlights, in shadow trees too. */
  ownStyle: boolean;
  /** What reads the whole page, after the first marks. */
  loadFollower(): Promise<FollowModule>;
  /** Called when the terms on the page may have changed. */
  onChange(): void;
}

/** Reads the page, paints the terms near the view and follows the page's changes. Changes no node of the page. */
export function markPage({ document, root, settings, ownHost, ownStyle, onChange, ...options }: MarkPageOptions): MarkedPage {
  const styles = createMarkStyles(ownStyle ? css : null);
  let { index, known } = options;
  let whole = createWholeWord(index);
  const isCommon = (term: number) => index.common[term] === 1;
  const inContent = (term: number) => follower?.hasInContent(term) ?? false;
  const rule = { settings, levelOf: (term: number) => index.level[term]!, isCommon, inContent };
  const chooser = createMarkChooser({ ...rule, known });
  const boxOf = createRangeBox(document);
  const topOf = (range: MatchRange) => boxOf(range).top;
  const apart = () => (settings.density === 'first' ? (document.defaultView?.innerHeight ?? 0) : 0);
  const painter = createPainter({
    chooser,
    isSeen: createSeenText(document, boxOf),
    wordSpan: createWordSpan(
      () => whole,
      (term) => settings.commonWords || !isCommon(term),
    ),
    topOf,
    apart,
    onFirst: styles.show,
  });
  const shadowRoots = createShadowRoots((root) => {
    styles.addRoot(root);
    follower?.watch(root);
  });
  const context = { host: document.location.hostname, title: document.title };
  const { exclude } = options;
  const part: PartOptions = { matcher: createMatcher(index, context), ownHost, exclude, onShadowRoot: shadowRoots.add };
  const declaredLanguage = document.documentElement.lang;
  let follower: WholePage | null = null;
  /** What was in view and has been painted before the page was first read; null once it has been. */
  let inView: readonly MatchedBlock[] | null = [];
  let isOver = false;

  /** Reads and paints what is in view, as soon as the page is laid out, and the whole page, beginning a frame later. */
  function readAll(): Promise<void> {
    const view = whenLaidOut(document).then(paintView);
    const wholePage = Promise.race([view, nextFrame()]).then(follow);
    // A fault in either is one; a page that nobody sees is never laid out.
    return Promise.race([wholePage, view.then(() => wholePage)]);
  }

  /** The first marks, unless the page has been read before it was laid out. */
  function paintView(): void {
    if (!inView || isOver) return;
    inView = readView({ ...part, document, root, milliseconds: SLICE });
    painter.paint(inView);
  }

  async function follow(): Promise<void> {
    const { followWholePage } = await options.loadFollower();
    if (isOver) return;
    follower = followWholePage({
      document,
      root,
      part,
      painter,
      terms: index.level.length,
      takeEarly,
      isTranslated: isOtherLanguage,
      onChange,
    });
    for (const tree of [document, ...shadowRoots.found]) follower.watch(tree);
    await follower.read();
  }

  function takeEarly(): readonly MatchedBlock[] {
    const early = inView ?? [];
    inView = null;
    return early;
  }

  async function readAgain(next: TermIndex): Promise<void> {
    if (isOver || isOtherLanguage()) return;
    index = next;
    whole = createWholeWord(index);
    part.matcher = createMatcher(index, context);
    await follower?.read();
  }

  function isOtherLanguage(): boolean {
    return isTranslated(document, declaredLanguage);
  }

  styles.addRoot(document);
  const ready = readAll();
  let reading = ready;
  return {
    terms: () => ({ blocks: follower?.blocks() ?? [], hidden: follower?.hidden() ?? [] }),
    isTranslated: isOtherLanguage,
    wants: chooser.wants,
    rules: () => ({
      chooser: createMarkChooser({ ...rule, known }),
      places: createMarkPlaces({ topOf, apart, marksOf: () => [] }),
    }),
    readWith(next) {
      // Of a fault in the first reading, the shell hears by `ready`.
      reading = reading.then(
        () => readAgain(next),
        () => {},
      );
      return reading;
    },
    setKnown(next) {
      known = next;
      chooser.setKnown(known);
      painter.chooseAnew();
    },
    setActive: (target) => painter.setActive(target && 'startContainer' in target ? target : null),
    marksIn: painter.marksIn,
    shadowRoots: shadowRoots.found,
    ready,
    destroy() {
      isOver = true;
      for (const each of [follower, painter, styles]) each?.destroy();
    },
  };
}
