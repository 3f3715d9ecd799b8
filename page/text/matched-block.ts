import type { Block } from '../../core/text/block-reader.ts';

/** Numbers a match takes in `MatchList.numbers`: start node, start offset, end node, end offset, term. */
const WIDTH = 5;

/**
 * The matches of one reading, in document order. Nodes are named by their place in `nodes`, offsets are UTF-16 code
 * units. One list of small integers for all, since a page can hold tens of thousands of matches.
 */
export interface MatchList {
  nodes: Text[];
  /** `WIDTH` for each match; what comes behind the matches is room for more. */
  numbers: Int32Array;
  matches: number;
}

/** A block of the page in which terms were found: a stretch of a list. */
export interface MatchedBlock {
  list: MatchList;
  /** Its matches, `[from, to)`. */
  from: number;
  to: number;
  /** Its text nodes in `list.nodes`, `[firstNode, endNode)`. */
  firstNode: number;
  endNode: number;
  /** The stretch between two headings or sectioning elements that holds the block. */
  section: number;
}

/** A range of the page that can be painted; `StaticRange` takes it as it is. */
export interface TextRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** A match as a range. */
export interface MatchRange extends TextRange {
  term: number;
}

/** A list without matches. */
export function createMatchList(): MatchList {
  return { nodes: [], numbers: new Int32Array(WIDTH * 8), matches: 0 };
}

/** Gives back the room for more, when nothing will be added. */
export function closeList(list: MatchList): void {
  list.numbers = list.numbers.slice(0, list.matches * WIDTH);
}

/** Begins the record of a block. Line breaks have no text node; a text node beside them takes their place. */
export function startRecord(list: MatchList, block: Block<Text>, section: number): MatchedBlock {
  const { nodes, matches } = list;
  const firstNode = nodes.length;
  // Most blocks are one text.
  if (block.length === 1) nodes.push(block.sources[0]!);
  else pushAll(nodes, block);
  return { list, from: matches, to: matches, firstNode, endNode: nodes.length, section };
}

function pushAll(nodes: Text[], block: Block<Text>): void {
  let beside = firstText(block);
  for (let i = 0; i < block.length; i++) {
    beside = block.sources[i] ?? beside;
    nodes.push(beside);
  }
}

/** Adds a match of a block's text to its record, the last one begun in its list. */
export function recordMatch(record: MatchedBlock, block: Block<Text>, start: number, end: number, term: number): void {
  const { list, firstNode } = record;
  const first = block.length === 1 ? 0 : pieceAt(block, start, 0);
  const last = block.length === 1 ? 0 : pieceAt(block, end - 1, first);
  const at = list.matches * WIDTH;
  if (at === list.numbers.length) widen(list);
  const { numbers } = list;
  numbers[at] = firstNode + first;
  numbers[at + 1] = start - block.starts[first]!;
  numbers[at + 2] = firstNode + last;
  numbers[at + 3] = end - block.starts[last]!;
  numbers[at + 4] = term;
  record.to = ++list.matches;
}

function widen(list: MatchList): void {
  const wider = new Int32Array(list.numbers.length * 2);
  wider.set(list.numbers);
  list.numbers = wider;
}

function firstText({ sources, length }: Block<Text>): Text {
  let at = 0;
  while (at < length && sources[at] === null) at++;
  return sources[at]!;
}

/** The text nodes of a block. */
export function nodesOf({ list, firstNode, endNode }: MatchedBlock): Text[] {
  return list.nodes.slice(firstNode, endNode);
}

/** A block's first text node, which says where the block is on the page. */
export function firstNodeOf({ list, firstNode }: MatchedBlock): Text {
  return list.nodes[firstNode]!;
}

/** Whether a match begins where the one before it ends, in the same text or the next. */
export function touch({ nodes, numbers }: MatchList, match: number, next: number): boolean {
  const endNode = numbers[match * WIDTH + 2]!;
  const endOffset = numbers[match * WIDTH + 3]!;
  const startNode = numbers[next * WIDTH]!;
  const startOffset = numbers[next * WIDTH + 1]!;
  if (startNode === endNode) return startOffset === endOffset;
  return startNode === endNode + 1 && startOffset === 0 && endOffset === nodes[endNode]!.length;
}

/** Where a match may be painted. */
export interface Room {
  /** The offsets in its first and in its last text node. */
  from: number;
  to: number;
  /** The match in front, which may be in another text node. */
  before: number;
}

/** The room of a match: in its first and last text node, up to the matches beside it of terms that `bounds` names. */
export function roomAround({ list, from, to }: MatchedBlock, match: number, bounds: (term: number) => boolean): Room {
  const { nodes, numbers } = list;
  const [startNode, endNode] = [numbers[match * WIDTH]!, numbers[match * WIDTH + 2]!];
  let before = match - 1;
  while (before >= from && !bounds(termAt(list, before))) before--;
  let behind = match + 1;
  while (behind < to && !bounds(termAt(list, behind))) behind++;
  const hasBefore = before >= from && numbers[before * WIDTH + 2] === startNode;
  const hasBehind = behind < to && numbers[behind * WIDTH] === endNode;
  return {
    from: hasBefore ? numbers[before * WIDTH + 3]! : 0,
    to: hasBehind ? numbers[behind * WIDTH + 1]! : nodes[endNode]!.length,
    before,
  };
}

/** The matches of a block, one by one. */
export function* rangesOf({ list, from, to }: MatchedBlock): Generator<MatchRange> {
  for (let match = from; match < to; match++) yield rangeAt(list, match);
}

/** The term of a match. */
export function termAt({ numbers }: MatchList, match: number): number {
  return numbers[match * WIDTH + 4]!;
}

/** A match as a range. */
export function rangeAt({ nodes, numbers }: MatchList, match: number): MatchRange {
  const at = match * WIDTH;
  return {
    startContainer: nodes[numbers[at]!]!,
    startOffset: numbers[at + 1]!,
    endContainer: nodes[numbers[at + 2]!]!,
    endOffset: numbers[at + 3]!,
    term: numbers[at + 4]!,
  };
}

function pieceAt(block: Block<Text>, offset: number, from: number): number {
  let piece = from;
  while (piece + 1 < block.length && block.starts[piece + 1]! <= offset) piece++;
  return piece;
}
