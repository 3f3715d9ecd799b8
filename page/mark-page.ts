import { createMarkChooser, type MarkSettings } from '../core/highlight/choose-marks.ts';
import { createMatcher } from '../core/match/find-matches.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import { createMarkStyles } from './highlight/mark-style.ts';
import { createNearView, type NearView } from './highlight/near-view.ts';
import { createPainter, type Mark, type Painter } from './highlight/painter.ts';
import { createSeenText } from './highlight/seen-text.ts';
import { watchReveals } from './highlight/watch-reveals.ts';
import { type BlockRegistry, createBlockRegistry } from './text/block-registry.ts';
import { type ElementMatch, findHiddenTexts } from './text/hidden-texts.ts';
import { type MatchedBlock, nodesOf } from './text/matched-block.ts';
import { nextFrame, sliceOf } from './text/next-frame.ts';
import { type PartOptions, readPage } from './text/page-text.ts';
import { readChange } from './text/read-change.ts';
import { readView } from './text/read-view.ts';
import { createShadowRoots } from './text/shadow-roots.ts';
import { isTranslated } from './text/translation.ts';
import { type ChangeWatcher, type PageChange, watchChanges } from './text/watch-changes.ts';
import { whenLaidOut } from './text/when-laid-out.ts';

export interface MarkedPage {
  /** What is on the page now, the blocks in document order; after a translation by the browser, what was there before. */
  terms(): { blocks: MatchedBlock[]; hidden: ElementMatch[] };
  /** The painted marks that touch a text node. */
  marksIn(node: Text): readonly Mark[];
  /** Open shadow roots found so far; a hit test has to name them. */
  shadowRoots: readonly ShadowRoot[];
  /** Resolves when the page as it was at the start has been read. */
  ready: Promise<void>;
  destroy(): void;
}

export interface MarkPageOptions {
  document: Document;
  /** The part of the page that is read. */
  root: Element;
  index: TermIndex;
  settings: MarkSettings;
  ownHost: string;
  /** False where a style sheet of the extension paints the highlights, in shadow trees too. */
  ownStyle: boolean;
  /** Called when the terms on the page may have changed. */
  onChange(): void;
}

/** The parts at work on a page, and what is known of it. */
interface Marking extends Pick<MarkPageOptions, 'document' | 'root' | 'onChange'> {
  part: PartOptions;
  painter: Painter;
  near: NearView;
  registry: BlockRegistry;
  watcher: ChangeWatcher;
  /** The language that the page declared at the start. */
  declaredLanguage: string;
  hidden: ElementMatch[];
  /** What was in view and has been painted before the page was first read. */
  inView: MatchedBlock[];
  /** Changes that came while the page was first read; null once it has been. */
  early: PageChange[] | null;
  isOver: boolean;
}

/** Milliseconds of work in a frame. */
const SLICE = 8;

/** Reads the page, paints the terms near the view and follows the page's changes. Changes no node of the page. */
export function markPage({ document, root, index, settings, ownHost, ownStyle, onChange }: MarkPageOptions): MarkedPage {
  const styles = createMarkStyles(ownStyle);
  const chooser = createMarkChooser(settings, (term) => index.level[term]!);
  const painter = createPainter({ chooser, isSeen: createSeenText(document), onFirst: styles.show });
  const near = createNearView({ onNear: painter.paint, onFar: painter.unpaint });
  const reveals = watchReveals(() => near.again(painter.unseen));
  const watcher = watchChanges(ownHost, (change) => followChange(marking, change));
  styles.addRoot(document);
  const shadowRoots = createShadowRoots((shadow) => {
    watcher.watch(shadow);
    reveals.watch(shadow);
    styles.addRoot(shadow);
  });
  const marking: Marking = {
    document,
    root,
    onChange,
    part: {
      matcher: createMatcher(index, { host: document.location.hostname, title: document.title }),
      ownHost,
      onShadowRoot: shadowRoots.add,
    },
    painter,
    near,
    registry: createBlockRegistry(),
    watcher,
    declaredLanguage: document.documentElement.lang,
    hidden: [],
    inView: [],
    early: [],
    isOver: false,
  };
  watcher.watch(root);
  reveals.watch(root);
  return {
    terms: () => ({ blocks: marking.registry.inOrder(), hidden: marking.hidden }),
    marksIn: painter.marksIn,
    shadowRoots: shadowRoots.found,
    ready: readAll(marking),
    destroy() {
      marking.isOver = true;
      watcher.destroy();
      reveals.destroy();
      near.destroy();
      painter.destroy();
      styles.destroy();
    },
  };
}

/** Reads and paints what is in view, as soon as the page is laid out, and the whole page, beginning a frame later. */
function readAll(marking: Marking): Promise<void> {
  const view = whenLaidOut(marking.document).then(() => paintView(marking));
  const whole = Promise.race([view, nextFrame()]).then(() => readWhole(marking));
  // A fault in either is one; a page that nobody sees is never laid out.
  return Promise.race([whole, view.then(() => whole)]);
}

/** Reads the whole page in slices, then what has changed meanwhile. */
async function readWhole(marking: Marking): Promise<void> {
  const { root, part, registry, near } = marking;
  await nextFrame();
  const { walk, blocks } = readPage({ ...part, roots: [root] });
  while (!marking.isOver && !walk.advance(sliceOf(SLICE))) await nextFrame();
  if (marking.isOver) return;
  marking.hidden = findHiddenTexts(root, part.matcher);
  registry.fill(blocks);
  replaceEarly(marking, blocks);
  near.add(blocks);
  const changes = marking.early ?? [];
  marking.early = null;
  for (const change of changes) followChange(marking, change);
  marking.onChange();
}

/** The first marks, unless the page has been read before it was laid out. */
function paintView(marking: Marking): void {
  const { document, root, part, painter, early, isOver } = marking;
  if (!early || isOver) return;
  marking.inView = readView({ ...part, document, root, milliseconds: SLICE });
  painter.paint(marking.inView);
}

/** The full reading's blocks take the place of the early ones. There is no frame between in which marks are missing. */
function replaceEarly({ painter, inView }: Marking, blocks: readonly MatchedBlock[]): void {
  const seen = new Set(inView.flatMap(nodesOf));
  painter.takeOver(blocks.filter((block) => nodesOf(block).some((node) => seen.has(node))));
  inView.forEach(painter.forget);
}

function followChange(marking: Marking, change: PageChange): void {
  const { document, root, part, painter, near, registry, watcher, onChange } = marking;
  if (marking.early) {
    marking.early.push(change);
    onChange();
    return;
  }
  if (isTranslated(document, marking.declaredLanguage)) {
    // The words are no longer Korean: the list stays as it was, and nothing is read again.
    watcher.destroy();
    registry.freeze();
    return;
  }
  const onGone = (block: MatchedBlock) => {
    painter.forget(block);
    near.drop(block);
  };
  near.add(readChange({ ...part, change, registry, onGone }));
  if ([change.removed, ...change.units].some(holdsElements)) marking.hidden = findHiddenTexts(root, part.matcher);
  onChange();
}

/** A change of text alone brings no new images, hints or options. */
function holdsElements(unit: readonly Node[]): boolean {
  return unit.some((node) => node.nodeType === Node.ELEMENT_NODE);
}
