import { unitAt } from '../text/characters.ts';

/**
 * A trie over UTF-16 code units in flat arrays. Node `n` has the children `firstChild[n] … firstChild[n + 1] - 1`, in
 * order of their labels; `value[n]` is the number of the word that ends there, or -1. Node 0 is the root.
 */
export interface Trie {
  labels: Uint16Array;
  firstChild: Uint32Array;
  value: Int32Array;
}

/** No such child; also the value of a node where no word ends. */
export const NONE = -1;

/** Collects words in code-unit order and lays them out as a trie. */
export interface TrieBuilder {
  /** Adds a word that shares its first `shared` code units with the one before; `units[shared … length - 1]` are new. */
  add(units: ArrayLike<number>, shared: number, length: number): void;
  build(): Trie;
}

/** Words are numbered from 0 in the order of `add`. Time and memory grow with the number of nodes. */
export function createTrieBuilder(expected = 1024): TrieBuilder {
  const capacity = Math.max(16, expected);
  let parent = new Uint32Array(capacity);
  let label = new Uint16Array(capacity);
  let value = new Int32Array(capacity).fill(NONE);
  let nodes = 1;
  let words = 0;
  const path: number[] = [0];

  function grow() {
    const size = parent.length * 2;
    const wider = { parent: new Uint32Array(size), label: new Uint16Array(size), value: new Int32Array(size).fill(NONE) };
    wider.parent.set(parent);
    wider.label.set(label);
    wider.value.set(value);
    ({ parent, label, value } = wider);
  }

  return {
    add(units, shared, length) {
      for (let depth = shared; depth < length; depth++) {
        if (nodes === parent.length) grow();
        parent[nodes] = path[depth]!;
        label[nodes] = units[depth]!;
        path[depth + 1] = nodes++;
      }
      value[path[length]!] = words++;
    },
    build: () => layOut(parent, label, value, nodes),
  };
}

/** Renumbers nodes so that siblings lie side by side: the children of a node get consecutive numbers, breadth first. */
function layOut(parent: Uint32Array, label: Uint16Array, value: Int32Array, nodes: number): Trie {
  const depthFirst = childrenByParent(parent, nodes);
  const trie: Trie = { labels: new Uint16Array(nodes), firstChild: new Uint32Array(nodes + 1), value: new Int32Array(nodes) };
  const order = new Uint32Array(nodes);
  let placed = 1;
  for (let next = 0; next < nodes; next++) {
    const old = order[next]!;
    trie.labels[next] = label[old]!;
    trie.value[next] = value[old]!;
    trie.firstChild[next] = placed;
    for (let k = depthFirst.start[old]!; k < depthFirst.start[old + 1]!; k++) order[placed++] = depthFirst.child[k]!;
  }
  trie.firstChild[nodes] = nodes;
  return trie;
}

function childrenByParent(parent: Uint32Array, nodes: number) {
  const start = new Uint32Array(nodes + 2);
  for (let n = 1; n < nodes; n++) start[parent[n]! + 2]!++;
  for (let n = 1; n < nodes + 2; n++) start[n]! += start[n - 1]!;
  const child = new Uint32Array(nodes);
  for (let n = 1; n < nodes; n++) child[start[parent[n]! + 1]!++] = n;
  return { start, child };
}

/** The child of `node` along `unit`, or `NONE`. */
export function step(trie: Trie, node: number, unit: number): number {
  const { firstChild, labels } = trie;
  let low = firstChild[node]!;
  let high = firstChild[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const label = labels[middle]!;
    if (label === unit) return middle;
    if (label < unit) low = middle + 1;
    else high = middle - 1;
  }
  return NONE;
}

/** The number of the word that `text[from, to)` is, or `NONE`. */
export function lookUp(trie: Trie, text: string, from: number, to: number): number {
  let node = 0;
  for (let at = from; at < to && node !== NONE; at++) node = step(trie, node, unitAt(text, at));
  return node === NONE ? NONE : trie.value[node]!;
}

/** A trie of the given words; a word's value is its index in the list. Repeated words keep the first index. */
export function buildTrie(words: readonly string[]): { trie: Trie; sorted: string[] } {
  const sorted = [...new Set(words)].sort();
  const builder = createTrieBuilder();
  const units: number[] = [];
  let before = '';
  for (const word of sorted) {
    const shared = sharedPrefix(before, word);
    for (let at = shared; at < word.length; at++) units[at] = word.charCodeAt(at);
    builder.add(units, shared, word.length);
    before = word;
  }
  return { trie: builder.build(), sorted };
}

/** Number of code units that two words begin with in common. */
export function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
