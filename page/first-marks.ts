import { createMatcher } from '../core/match/find-matches.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import css from './highlight/mark-style.css?inline';
import { createMarkStyles } from './highlight/mark-style.ts';
import { createMarking, type Marking, type MarkingOptions } from './highlight/marking.ts';
import type { Exclusion } from './text/excluded.ts';
import type { MatchedBlock } from './text/matched-block.ts';
import { nextFrame, SLICE } from './text/next-frame.ts';
import { type PartOptions, readPage } from './text/page-text.ts';
import { readView } from './text/read-view.ts';
import { createShadowRoots } from './text/shadow-roots.ts';
import { whenLaidOut } from './text/when-laid-out.ts';

export interface FirstMarksOptions extends Exclusion, Pick<MarkingOptions, 'document' | 'index' | 'settings' | 'known'> {
  /** The part of the page that is read. */
  root: Element;
  ownHost: string;
  /** False where a style sheet of the extension paints the highlights, in shadow trees too. */
  ownStyle: boolean;
}

/** What knows the whole page, once it is read. */
export interface PageFollower {
  /** Follows a tree of the page. */
  watch(tree: Node): void;
  /** Whether the page's content has a term, navigation left out. */
  hasInContent(term: number): boolean;
}

/** The first marks, and what goes on from there: how the page is read and painted. */
export interface FirstMarks extends FirstMarksOptions, Marking {
  /** The language that the page declared before any browser translated it. */
  declaredLanguage: string;
  /** How parts of the page are read; `matcher` is that of the index in use. */
  part: PartOptions;
  /** What reads them: a file that is loaded later uses this code, in the place of a copy. */
  readPage: typeof readPage;
  /** Open shadow roots found so far; a hit test has to name them. */
  shadowRoots: readonly ShadowRoot[];
  /** Resolves when what is in view has been painted; rejects with a fault in that. Stays open for a page that nobody sees, which is never laid out. */
  painted: Promise<void>;
  /** Resolves then, but a frame after the start at the latest: time to read the whole page. */
  begun: Promise<void>;
  /** The blocks that have been painted, whose place others take now. From now on, nothing is painted but by what asks for it. */
  takeBlocks(): readonly MatchedBlock[];
  /** From now on, this watches the shadow roots that are found, and says what the content holds. */
  handOver(whole: PageFollower): void;
  /** Reads from now on with an index that has more words, in which terms have the same numbers. */
  useIndex(index: TermIndex): void;
  destroy(): void;
}

/** Reads what is in view as soon as the page is laid out, and paints the terms there. Changes no node of the page. */
export function startFirstMarks(options: FirstMarksOptions): FirstMarks {
  const { document, root, index, ownHost, exclude } = options;
  let follower: PageFollower | null = null;
  /** What was in view and has been painted; null once the whole page has been read. */
  let inView: readonly MatchedBlock[] | null = [];
  let isOver = false;
  const styles = createMarkStyles(options.ownStyle ? css : null);
  const marking = createMarking({ ...options, inContent: (term) => follower?.hasInContent(term) ?? false, onFirst: styles.show });
  const roots = createShadowRoots((tree) => {
    styles.addRoot(tree);
    follower?.watch(tree);
  });
  const context = { host: document.location.hostname, title: document.title };
  const part: PartOptions = { matcher: createMatcher(index, context), ownHost, exclude, onShadowRoot: roots.add };

  /** The first marks, unless the page has been read before it was laid out. */
  function paintView(): void {
    if (!inView || isOver) return;
    inView = readView({ ...part, document, root, milliseconds: SLICE });
    marking.painter.paint(inView);
  }

  styles.addRoot(document);
  const painted = whenLaidOut(document).then(paintView);
  return {
    ...options,
    ...marking,
    ...{ declaredLanguage: document.documentElement.lang, part, readPage, shadowRoots: roots.found },
    ...{ painted, begun: Promise.race([painted, nextFrame()]) },
    takeBlocks() {
      const blocks = inView ?? [];
      inView = null;
      return blocks;
    },
    handOver(next) {
      follower = next;
      for (const tree of [document, ...roots.found]) follower.watch(tree);
    },
    useIndex(next) {
      marking.useIndex(next);
      part.matcher = createMatcher(next, context);
    },
    destroy() {
      isOver = true;
      marking.painter.destroy();
      styles.destroy();
    },
  };
}
