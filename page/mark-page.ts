import { createMarkChooser, type MarkChooser, type MarkSettings } from '../core/highlight/choose-marks.ts';
import { createWholeWord } from '../core/highlight/whole-word.ts';
import { createMatcher } from '../core/match/find-matches.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import { createContentTerms } from './highlight/content-terms.ts';
import type { Mark } from './highlight/mark-index.ts';
import { createMarkPlaces, type MarkPlaces } from './highlight/mark-places.ts';
import css from './highlight/mark-style.css?inline';
import { createMarkStyles } from './highlight/mark-style.ts';
import { createNearView } from './highlight/near-view.ts';
import { createPainter } from './highlight/painter.ts';
import { createRangeBox } from './highlight/range-box.ts';
import { createSeenText } from './highlight/seen-text.ts';
import { watchReveals } from './highlight/watch-reveals.ts';
import { createWordSpan } from './highlight/word-span.ts';
import { createBlockRegistry } from './text/block-registry.ts';
import type { Exclusion } from './text/excluded.ts';
import { type ElementMatch, findHiddenTexts } from './text/hidden-texts.ts';
import type { MatchedBlock, MatchRange } from './text/matched-block.ts';
import { nextFrame, sliceOf } from './text/next-frame.ts';
import { type PartOptions, readPage } from './text/page-text.ts';
import { readChange } from './text/read-change.ts';
import { readView } from './text/read-view.ts';
import { createShadowRoots } from './text/shadow-roots.ts';
import { isTranslated } from './text/translation.ts';
import { type PageChange, watchChanges } from './text/watch-changes.ts';
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
  /** Called when the terms on the page may have changed. */
  onChange(): void;
}

/** Milliseconds of work in a frame. */
const SLICE = 8;

/** Reads the page, paints the terms near the view and follows the page's changes. Changes no node of the page. */
export function markPage({ document, root, settings, ownHost, ownStyle, onChange, ...options }: MarkPageOptions): MarkedPage {
  const styles = createMarkStyles(ownStyle ? css : null);
  let { index, known } = options;
  let content = createContentTerms(index.level.length);
  let whole = createWholeWord(index);
  const isCommon = (term: number) => index.common[term] === 1;
  const inContent = (term: number) => content.has(term);
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
  const near = createNearView({ onNear: painter.paint, onFar: painter.unpaint });
  const reveals = watchReveals(() => near.again(painter.unseen));
  const watcher = watchChanges(ownHost, followChange);
  const registry = createBlockRegistry();
  const shadowRoots = createShadowRoots(watch);
  const context = { host: document.location.hostname, title: document.title };
  const { exclude } = options;
  const part: PartOptions = { matcher: createMatcher(index, context), ownHost, exclude, onShadowRoot: shadowRoots.add };
  const declaredLanguage = document.documentElement.lang;
  let hidden: ElementMatch[] = [];
  /** What has been read before the whole page is: what was in view, or all of it by another index. */
  let before: MatchedBlock[] = [];
  /** Changes that came while the whole page is read; null once it has been. */
  let early: PageChange[] | null = [];
  let isOver = false;

  function watch(tree: Document | ShadowRoot): void {
    styles.addRoot(tree);
    const watched = tree === document ? root : tree;
    watcher.watch(watched);
    reveals.watch(watched);
  }

  /** Reads and paints what is in view, as soon as the page is laid out, and the whole page, beginning a frame later. */
  function readAll(): Promise<void> {
    const view = whenLaidOut(document).then(paintView);
    const whole = Promise.race([view, nextFrame()]).then(readWhole);
    // A fault in either is one; a page that nobody sees is never laid out.
    return Promise.race([whole, view.then(() => whole)]);
  }

  /** The first marks, unless the page has been read before it was laid out. */
  function paintView(): void {
    if (!early || isOver) return;
    before = readView({ ...part, document, root, milliseconds: SLICE });
    painter.paint(before);
  }

  /** Reads the whole page in slices, then what has changed meanwhile. */
  async function readWhole(): Promise<void> {
    await nextFrame();
    const { walk, blocks } = readPage({ ...part, roots: [root] });
    while (!isOver && !walk.advance(sliceOf(SLICE))) await nextFrame();
    if (isOver) return;
    hidden = findHiddenTexts(root, part.matcher, exclude);
    registry.fill(blocks);
    content = createContentTerms(index.level.length);
    content.add(blocks);
    painter.replace(before, blocks);
    before.forEach(near.drop);
    before = [];
    near.add(blocks);
    const changes = early ?? [];
    early = null;
    changes.forEach(followChange);
    onChange();
    void prepareForChanges();
  }

  async function prepareForChanges(): Promise<void> {
    while (!isOver && !registry.prepare(sliceOf(SLICE))) await nextFrame();
  }

  async function readAgain(next: TermIndex): Promise<void> {
    if (isOver || isTranslated(document, declaredLanguage)) return;
    index = next;
    whole = createWholeWord(index);
    part.matcher = createMatcher(index, context);
    early = [];
    before = registry.inOrder();
    await readWhole();
  }

  function followChange(change: PageChange): void {
    if (early) early.push(change);
    else if (isTranslated(document, declaredLanguage)) {
      // The words are no longer Korean: the list stays as it was, and nothing is read again.
      watcher.destroy();
      registry.freeze();
    } else {
      const fresh = readChange({ ...part, change, registry, onGone: forget });
      content.add(fresh);
      near.add(fresh);
      if ([change.removed, ...change.units].some(holdsElements)) hidden = findHiddenTexts(root, part.matcher, exclude);
    }
    onChange();
  }

  function forget(block: MatchedBlock): void {
    painter.forget(block);
    content.drop(block);
    near.drop(block);
  }

  watch(document);
  const ready = readAll();
  let reading = ready;
  return {
    terms: () => ({ blocks: registry.inOrder(), hidden }),
    isTranslated: () => isTranslated(document, declaredLanguage),
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
      for (const each of [watcher, reveals, near, painter, styles]) each.destroy();
    },
  };
}

/** A change of text alone brings no new images, hints or options. */
function holdsElements(unit: readonly Node[]): boolean {
  return unit.some((node) => node.nodeType === Node.ELEMENT_NODE);
}
