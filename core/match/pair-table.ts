import { NONE, type Trie } from './trie.ts';

/**
 * The first two units of every surface, hashed to their node: one look-up rejects nearly every position of a text and
 * starts the walk at depth two for the rest.
 */
export interface PairTable {
  keys: Int32Array;
  nodes: Int32Array;
  mask: number;
}

const SPARSE = 8;

/** Built once a trie; at most an eighth of the slots are taken, so a miss usually ends at the first slot. */
export function createPairTable(trie: Trie): PairTable {
  let pairs = 0;
  forEachPair(trie, () => pairs++);
  let size = 64;
  while (size < pairs * SPARSE) size *= 2;
  const table: PairTable = { keys: new Int32Array(size), nodes: new Int32Array(size).fill(NONE), mask: size - 1 };
  forEachPair(trie, (first, second, node) => {
    const key = (first << 16) | second;
    let slot = hash(first, second) & table.mask;
    while (table.nodes[slot] !== NONE) slot = (slot + 1) & table.mask;
    table.keys[slot] = key;
    table.nodes[slot] = node;
  });
  return table;
}

/** The node two steps from the root, or `NONE`. */
export function findPair(table: PairTable, first: number, second: number): number {
  const key = (first << 16) | second;
  for (let slot = hash(first, second) & table.mask; ; slot = (slot + 1) & table.mask) {
    const node = table.nodes[slot]!;
    if (node === NONE || table.keys[slot] === key) return node;
  }
}

function hash(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> 12;
}

function forEachPair(trie: Trie, visit: (first: number, second: number, node: number) => void): void {
  for (let a = trie.firstChild[0]!; a < trie.firstChild[1]!; a++) {
    for (let b = trie.firstChild[a]!; b < trie.firstChild[a + 1]!; b++) visit(trie.labels[a]!, trie.labels[b]!, b);
  }
}
