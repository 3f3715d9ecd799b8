import { NAVIGATION } from '../../core/highlight/choose-marks.ts';
import { linesInView } from './lines-in-view.ts';
import type { MatchedBlock } from './matched-block.ts';
import { isInNavigation } from './navigation.ts';
import { sliceOf } from './next-frame.ts';
import { type PartOptions, readPage } from './page-text.ts';
import { VIEW } from './sections.ts';

export interface ViewOptions extends PartOptions {
  document: Document;
  /** The part of the page that may be read. */
  root: Element;
  /** Milliseconds after which reading ends, from the first line found on; finding it takes as long as the page is long. */
  milliseconds: number;
}

/**
 * The blocks of content with terms in view, read at once, so that the first marks need not wait for the whole page. Navigation
 * waits: which of its words are marked depends on the content.
 */
export function readView({ document, root, milliseconds, ...part }: ViewOptions): MatchedBlock[] {
  const found: MatchedBlock[] = [];
  let pause: (() => boolean) | null = null;
  for (const roots of linesInView(document, document.defaultView!)) {
    pause ??= sliceOf(milliseconds);
    if (!root.contains(roots[0]!) || isInNavigation(roots[0]!)) continue;
    const { walk, blocks } = readPage({ ...part, roots, section: VIEW });
    const isComplete = walk.advance(pause);
    found.push(...blocks.filter((block) => block.section !== NAVIGATION));
    if (!isComplete || pause()) break;
  }
  return found;
}
