import type { Block } from '../../core/text/block-reader.ts';

/** Numbers a match takes in `MatchedBlock.matches`. */
export const MATCH_WIDTH = 5;

/**
 * A block of the page in which terms were found. `matches` holds five numbers a match: start node, start offset, end
 * node, end offset (nodes by their place in `nodes`, offsets in UTF-16 code units) and term. Plain small integers, since
 * a page can hold tens of thousands.
 */
export interface MatchedBlock {
  nodes: Text[];
  matches: number[];
  /** The stretch between two headings or sectioning elements that the block stands in. */
  section: number;
}

/** A range of the page that can be painted; `StaticRange` takes it as it is. */
export interface MatchRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
  term: number;
}

/** Records a match of a block's text in terms of its text nodes. `record` is created with the block's first match. */
export function recordMatch(record: MatchedBlock, block: Block<Text>, start: number, end: number, term: number): void {
  if (block.length === 1) {
    record.matches.push(0, start, 0, end, term);
    return;
  }
  const first = pieceAt(block, start, 0);
  const last = pieceAt(block, end - 1, first);
  record.matches.push(first, start - block.starts[first]!, last, end - block.starts[last]!, term);
}

/** A new record of a block; line breaks, which have no text node, lend their place to the node before. */
export function startRecord(block: Block<Text>, section: number): MatchedBlock {
  if (block.length === 1) return { nodes: [block.sources[0]!], matches: [], section };
  const nodes: Text[] = [];
  for (let i = 0; i < block.length; i++) nodes.push(block.sources[i] ?? nodes[i - 1]!);
  return { nodes, matches: [], section };
}

/** The matches of a block, one by one. */
export function* rangesOf({ nodes, matches }: MatchedBlock): Generator<MatchRange> {
  for (let at = 0; at < matches.length; at += MATCH_WIDTH) yield rangeAt(nodes, matches, at);
}

/** The match whose five numbers begin at `at`. */
export function rangeAt(nodes: Text[], matches: number[], at: number): MatchRange {
  return {
    startContainer: nodes[matches[at]!]!,
    startOffset: matches[at + 1]!,
    endContainer: nodes[matches[at + 2]!]!,
    endOffset: matches[at + 3]!,
    term: matches[at + 4]!,
  };
}

function pieceAt(block: Block<Text>, offset: number, from: number): number {
  let piece = from;
  while (piece + 1 < block.length && block.starts[piece + 1]! <= offset) piece++;
  return piece;
}
