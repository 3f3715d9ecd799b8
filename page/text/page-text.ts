import type { Matcher } from '../../core/match/find-matches.ts';
import { type Block, createBlockReader } from '../../core/text/block-reader.ts';
import type { Exclusion } from './excluded.ts';
import { closeList, createMatchList, type MatchedBlock, recordMatch, startRecord } from './matched-block.ts';
import { createSections } from './sections.ts';
import { type TreeWalk, walkTree } from './walk/walk-tree.ts';

export interface PageReading {
  walk: TreeWalk;
  /** The blocks found so far, in document order. */
  blocks: MatchedBlock[];
}

/** What the reading of any part of the page needs. */
export interface PartOptions extends Exclusion {
  matcher: Matcher;
  /** The name of our own host, which is not read. */
  ownHost: string;
  onShadowRoot(root: ShadowRoot): void;
}

export interface PageReadingOptions extends PartOptions {
  /** Read one after the other, as one stretch of the page. */
  roots: readonly Node[];
  /** The section of a part that is read again; without it, a new one begins. */
  section?: number | undefined;
  /** Called with each block's text and its record, when it holds a term. */
  onBlock?(record: MatchedBlock, text: string): void;
}

/** Reads and matches a part of the page; the caller advances the walk in slices. */
export function readPage({ roots, matcher, ownHost, exclude, onShadowRoot, onBlock, section }: PageReadingOptions): PageReading {
  const blocks: MatchedBlock[] = [];
  const list = createMatchList();
  let current: Block<Text> | null = null;
  let record: MatchedBlock | null = null;
  const sections = createSections(roots, section);

  function emit(start: number, end: number, term: number): void {
    record ??= startRecord(list, current!, sections.now());
    recordMatch(record, current!, start, end, term);
  }

  const reader = createBlockReader<Text>((block) => {
    current = block;
    record = null;
    matcher(block.text, emit);
    if (!record) return;
    blocks.push(record);
    onBlock?.(record, block.text);
  });

  const addTree = (root: ShadowRoot) => {
    sections.addTree(root);
    onShadowRoot(root);
  };
  const walk = walkTree({ roots, reader, ownHost, exclude, onShadowRoot: addTree, sections });
  const advance = (pause: () => boolean) => {
    const isOver = walk.advance(pause);
    if (isOver) closeList(list);
    return isOver;
  };
  return { walk: { advance }, blocks };
}
