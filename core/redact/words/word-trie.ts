import type { Span } from '../spans.ts';
import { isEastAsian, isLatin, standsAlone } from './word-source.ts';

/** A word that was found, and its rank in its list: the lower one counts where several words begin at one place. */
export interface Hit extends Span {
  rank: number;
}

/** The words of many lists, which are found in one pass over a text. */
export interface WordTrie {
  /** Adds a list; its number is its place in what `hitsIn` gives. */
  add(words: readonly string[]): number;
  /** For each list, the best word at each place where one begins, in the order of the text. */
  hitsIn(text: string): readonly (readonly Hit[])[];
}

interface Node {
  next: Map<string, Node>;
  ends: { list: number; rank: number; isAlone: boolean }[];
}

const MOST_GAPS = 3;
const GAPS = new Set(' \n_.-');

/** Words in any case; as `anyOf` has it, East Asian words may have a space after any syllable, and a space in a word is a short gap or none. */
export function createWordTrie(): WordTrie {
  const root = createNode();
  let count = 0;
  return {
    add(words) {
      const list = count++;
      for (const [rank, word] of inOrder(words).entries()) {
        let node = root;
        for (const sign of word.toLowerCase()) node = childOf(node, sign);
        node.ends.push({ list, rank, isAlone: standsAlone(word) });
      }
      return list;
    },
    hitsIn(text) {
      const hits = Array.from({ length: count }, (): Hit[] => []);
      const letters = foldCase(text);
      for (let start = 0; start < letters.length; start++) {
        const node = root.next.get(letters[start]!);
        if (node) follow({ letters, start, hits }, node, start + 1);
      }
      return hits;
    },
  };
}

interface Walk {
  letters: string;
  start: number;
  hits: Hit[][];
}

/** Notes the words that end here, and goes on with those that may follow. */
function follow(walk: Walk, node: Node, at: number): void {
  for (const { list, rank, isAlone } of node.ends) {
    if (!isAlone || isApart(walk.letters, walk.start, at)) note(walk.hits[list]!, { start: walk.start, end: at, rank });
  }
  if (node.next.size === 0) return;
  const sign = walk.letters[at] ?? '';
  const next = node.next.get(sign);
  if (next && sign !== ' ') follow(walk, next, at + 1);
  if (sign === ' ' && isEastAsian(walk.letters[at - 1]!)) {
    const glued = isEastAsian(walk.letters[at + 1] ?? '') && node.next.get(walk.letters[at + 1]!);
    if (glued) follow(walk, glued, at + 2);
  }
  const spaced = node.next.get(' ');
  if (!spaced) return;
  for (let count = 0; count <= MOST_GAPS; count++) {
    if (count > 0 && !GAPS.has(walk.letters[at + count - 1] ?? '')) return;
    follow(walk, spaced, at + count);
  }
}

function note(hits: Hit[], hit: Hit): void {
  const last = hits.at(-1);
  if (last?.start !== hit.start) hits.push(hit);
  else if (hit.rank < last.rank) hits[hits.length - 1] = hit;
}

function isApart(letters: string, start: number, end: number): boolean {
  return !isLatin(letters[start - 1] ?? '') && !isLatin(letters[end] ?? '');
}

/** The longest first, and those that stand alone behind the others. */
function inOrder(words: readonly string[]): string[] {
  const longest = [...words].sort((a, b) => b.length - a.length);
  return [...longest.filter((word) => !standsAlone(word)), ...longest.filter(standsAlone)];
}

/** Small letters, each at the place of its own. */
function foldCase(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}

function childOf(node: Node, sign: string): Node {
  const child = node.next.get(sign) ?? createNode();
  node.next.set(sign, child);
  return child;
}

function createNode(): Node {
  return { next: new Map(), ends: [] };
}
