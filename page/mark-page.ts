import { createMarkChooser, type MarkSettings } from '../core/highlight/choose-marks.ts';
import { createMatcher } from '../core/match/find-matches.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import { linesInView } from './highlight/first-view.ts';
import { addHighlightStyle } from './highlight/highlight-style.ts';
import { createNearView } from './highlight/near-view.ts';
import { createPainter, type Mark } from './highlight/painter.ts';
import { createBlockRegistry } from './text/block-registry.ts';
import { type ElementMatch, findHiddenTexts } from './text/hidden-texts.ts';
import { type MatchedBlock, nodesOf } from './text/matched-block.ts';
import { nextFrame, sliceOf } from './text/next-frame.ts';
import { readPage } from './text/page-text.ts';
import { isTranslated } from './text/translation.ts';
import { type PageChange, watchChanges } from './text/watch-changes.ts';

export interface MarkedPage {
  /** What stands on the page now, the blocks in document order; after a translation by the browser, what stood before. */
  terms(): { blocks: MatchedBlock[]; hidden: ElementMatch[] };
  /** The painted marks that touch a text node. */
  marksIn(node: Text): readonly Mark[];
  /** Open shadow roots found so far; a hit test has to name them. */
  shadowRoots: readonly ShadowRoot[];
  /** Resolves when the page as it stood at the start has been read. */
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

/** Milliseconds of work in a frame. */
const SLICE = 8;

/** What is in view counts as one section until the page has been read; the sections of a reading are numbered from 1. */
const VIEW = 0;

/** Reads the page, paints the terms near the view and follows the page's changes. Touches nothing of the page itself. */
export function markPage({ document, root, index, settings, ownHost, ownStyle, onChange }: MarkPageOptions): MarkedPage {
  const matcher = createMatcher(index);
  const painter = createPainter(createMarkChooser(settings, (term) => index.level[term]!));
  const near = createNearView({ onNear: painter.paint, onFar: painter.unpaint });
  const registry = createBlockRegistry();
  const watcher = watchChanges(ownHost, follow);
  const shadowRoots: ShadowRoot[] = [];
  const styles = ownStyle ? [addHighlightStyle(document)] : [];
  const declaredLanguage = document.documentElement.lang;
  let hidden: ElementMatch[] = [];
  /** Changes that came while the page was first read; null once it has been. */
  let early: PageChange[] | null = [];
  let alive = true;

  function onShadowRoot(root: ShadowRoot): void {
    if (shadowRoots.includes(root)) return;
    shadowRoots.push(root);
    watcher.watch(root);
    if (ownStyle) styles.push(addHighlightStyle(root));
  }

  /** Reads what is in view and paints it at once; the full reading takes over its blocks. */
  function readView(): MatchedBlock[] {
    const pause = sliceOf(SLICE);
    const found: MatchedBlock[] = [];
    for (const roots of linesInView(document, document.defaultView!)) {
      if (!root.contains(roots[0]!)) continue;
      const reading = readPage({ roots, matcher, ownHost, onShadowRoot, section: VIEW });
      const complete = reading.walk.advance(pause);
      found.push(...reading.blocks);
      if (!complete) break;
    }
    found.forEach(painter.paint);
    return found;
  }

  async function readAll(): Promise<void> {
    const inView = readView();
    await nextFrame();
    const { walk, blocks } = readPage({ roots: [root], matcher, ownHost, onShadowRoot });
    while (alive && !walk.advance(sliceOf(SLICE))) await nextFrame();
    if (!alive) return;
    hidden = findHiddenTexts(root, matcher);
    registry.fill(blocks);
    near.add(blocks);
    replace(inView, blocks);
    const changes = early ?? [];
    early = null;
    changes.forEach(follow);
    onChange();
  }

  /** The full reading's blocks take the place of the early ones, with no frame between in which marks are gone. */
  function replace(inView: readonly MatchedBlock[], blocks: readonly MatchedBlock[]): void {
    const seen = new Set(inView.flatMap(nodesOf));
    for (const block of blocks) if (nodesOf(block).some((node) => seen.has(node))) painter.paint(block);
    inView.forEach(painter.forget);
  }

  function follow(change: PageChange): void {
    if (early) {
      early.push(change);
      onChange();
      return;
    }
    const { units, removed } = change;
    if (isTranslated(document, declaredLanguage)) {
      // The words are no longer Korean: the list stays as it was, and nothing is read again.
      watcher.destroy();
      registry.freeze();
      return;
    }
    for (const block of registry.takeFrom(removed)) forget(block);
    const fresh: MatchedBlock[] = [];
    for (const roots of units) {
      const old = registry.takeFrom(roots);
      old.forEach(forget);
      const section = old[0]?.section ?? registry.sectionBefore(roots[0]!);
      const reading = readPage({ roots, matcher, ownHost, onShadowRoot, section });
      reading.walk.advance(() => false);
      for (const block of reading.blocks) fresh.push(block);
    }
    registry.add(fresh);
    near.add(fresh);
    if ([removed, ...units].some(holdsElements)) hidden = findHiddenTexts(root, matcher);
    onChange();
  }

  function forget(block: MatchedBlock): void {
    painter.forget(block);
    near.drop(block);
  }

  watcher.watch(root);
  return {
    terms: () => ({ blocks: registry.inOrder(), hidden }),
    marksIn: painter.marksIn,
    shadowRoots,
    ready: readAll(),
    destroy() {
      alive = false;
      watcher.destroy();
      near.destroy();
      painter.destroy();
      for (const remove of styles) remove();
    },
  };
}

/** A change of text alone brings no new images, hints or options. */
function holdsElements(unit: readonly Node[]): boolean {
  return unit.some((node) => node.nodeType === Node.ELEMENT_NODE);
}
