import type { FirstMarks, PageFollower } from './first-marks.ts';
import { createContentTerms } from './highlight/content-terms.ts';
import { createNearView } from './highlight/near-view.ts';
import { watchReveals } from './highlight/watch-reveals.ts';
import { createBlockRegistry } from './text/block-registry.ts';
import { type ElementMatch, findHiddenTexts } from './text/hidden-texts.ts';
import type { MatchedBlock } from './text/matched-block.ts';
import { nextFrame, SLICE, sliceOf } from './text/next-frame.ts';
import { readChange } from './text/read-change.ts';
import { type PageChange, watchChanges } from './text/watch-changes.ts';

export interface FollowOptions {
  /** Whether the browser has translated the page. */
  isTranslated(): boolean;
  onChange(): void;
}

export interface WholePage extends PageFollower {
  /** The blocks in document order; after a translation, those of before. */
  blocks(): MatchedBlock[];
  /** Terms in texts that can't be painted. */
  hidden(): ElementMatch[];
  /** Reads the whole page in slices, once more if it has been read; marks stay. Resolves when it has been read. */
  read(): Promise<void>;
  destroy(): void;
}

/** Reads a page as a whole, paints what is near the view and follows changes. */
export function followWholePage(first: FirstMarks, { isTranslated, onChange }: FollowOptions): WholePage {
  const { document, root, part, painter, readPage } = first;
  const terms = first.index.level.length;
  const near = createNearView({ onNear: painter.paint, onFar: painter.unpaint });
  const reveals = watchReveals(() => near.again(painter.unseen));
  const watcher = watchChanges(part.ownHost, followChange);
  const registry = createBlockRegistry();
  let content = createContentTerms(terms);
  let hidden: ElementMatch[] = [];
  /** Changes that came while the whole page is read; null once it has been. */
  let early: PageChange[] | null = [];
  let isOver = false;

  async function read(): Promise<void> {
    early = [];
    await nextFrame();
    const { walk, blocks } = readPage({ ...part, roots: [root] });
    while (!isOver && !walk.advance(sliceOf(SLICE))) await nextFrame();
    if (isOver) return;
    hidden = findHidden();
    replaceAll(blocks);
    const changes = early;
    early = null;
    changes.forEach(followChange);
    onChange();
    // The first slice here, so that what a page's broken globals do to it is a fault of the reading, which is heard of.
    if (!registry.prepare(sliceOf(SLICE))) void nextFrame().then(prepareForChanges);
  }

  function replaceAll(blocks: readonly MatchedBlock[]): void {
    const others = [...first.takeBlocks(), ...registry.inOrder()];
    registry.fill(blocks);
    content = createContentTerms(terms);
    content.add(blocks);
    painter.replace(others, blocks);
    others.forEach(near.drop);
    near.add(blocks);
  }

  async function prepareForChanges(): Promise<void> {
    while (!isOver && !registry.prepare(sliceOf(SLICE))) await nextFrame();
  }

  function followChange(change: PageChange): void {
    if (early) early.push(change);
    else if (isTranslated()) {
      // The words are no longer Korean: the list stays as it was, and nothing is read again.
      watcher.destroy();
      registry.freeze();
    } else {
      const fresh = readChange({ ...part, readPage, change, registry, onGone: forget });
      content.add(fresh);
      near.add(fresh);
      if ([change.removed, ...change.units].some(holdsElements)) hidden = findHidden();
    }
    onChange();
  }

  function forget(block: MatchedBlock): void {
    painter.forget(block);
    content.drop(block);
    near.drop(block);
  }

  const findHidden = () => findHiddenTexts(root, part.matcher, part.exclude);
  return {
    blocks: registry.inOrder,
    hidden: () => hidden,
    hasInContent: (term) => content.has(term),
    watch(tree) {
      const watched = tree === document ? root : tree;
      watcher.watch(watched);
      reveals.watch(watched);
    },
    read,
    destroy() {
      isOver = true;
      for (const each of [watcher, reveals, near]) each.destroy();
    },
  };
}

/** A change of text alone brings no new images, hints or options. */
function holdsElements(unit: readonly Node[]): boolean {
  return unit.some((node) => node.nodeType === Node.ELEMENT_NODE);
}
