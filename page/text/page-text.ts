import type { Matcher } from '../../core/match/find-matches.ts';
import { type Block, createBlockReader } from '../../core/text/block-reader.ts';
import { createMatchList, type MatchedBlock, recordMatch, startRecord } from './matched-block.ts';
import { type TreeWalk, walkTree } from './walk/walk-tree.ts';

export interface PageReading {
  walk: TreeWalk;
  /** The blocks found so far, in document order. */
  blocks: MatchedBlock[];
}

/** What the reading of any part of the page needs. */
export interface PartOptions {
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

/** Elements at which a new section begins: the first use of a term is marked once in each. */
const SECTION_STARTS = new Set(
  'h1 h2 h3 h4 h5 h6 section article main aside nav header footer table form dialog fieldset details'.split(' '),
);

/** Section numbers are never used twice in a document. */
let sections = 0;

/** Reads and matches a part of the page; the caller advances the walk in slices. */
export function readPage({ roots, matcher, ownHost, onShadowRoot, onBlock, section }: PageReadingOptions): PageReading {
  const blocks: MatchedBlock[] = [];
  const list = createMatchList();
  let current: Block<Text> | null = null;
  let record: MatchedBlock | null = null;
  let here = section ?? ++sections;

  function emit(start: number, end: number, term: number): void {
    record ??= startRecord(list, current!, here);
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

  const onElement = (name: string) => {
    if (SECTION_STARTS.has(name)) here = ++sections;
  };
  return { walk: walkTree({ roots, reader, ownHost, onShadowRoot, onElement }), blocks };
}
