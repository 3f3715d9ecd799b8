import { NONE, type Trie } from './trie.ts';

/** The number of a word that both have: `first` or `second`, which has the offset already. */
type Choose = (first: number, second: number) => number;

/**
 * A trie of the words of two. The numbers of the second begin at `offset`; a word of both has that of the second, unless `choose` says
 * otherwise. Time and memory grow with the number of nodes.
 */
export function mergeTries(first: Trie, second: Trie, offset: number, choose: Choose = (_, second) => second): Trie {
  const most = first.labels.length + second.labels.length;
  const labels = new Uint16Array(most);
  const firstChild = new Uint32Array(most + 1);
  const value = new Int32Array(most);
  // By node: the same one in each of the two, or `NONE`. Both begin at their roots.
  const inFirst = new Int32Array(most);
  const inSecond = new Int32Array(most);
  let placed = 1;
  for (let node = 0; node < placed; node++) {
    const a = childrenOf(first, inFirst[node]!);
    const b = childrenOf(second, inSecond[node]!);
    if (b.value === NONE) value[node] = a.value;
    else value[node] = a.value === NONE ? b.value + offset : choose(a.value, b.value + offset);
    firstChild[node] = placed;
    while (a.next < a.end || b.next < b.end) {
      const labelA = a.next < a.end ? first.labels[a.next]! : Infinity;
      const labelB = b.next < b.end ? second.labels[b.next]! : Infinity;
      labels[placed] = Math.min(labelA, labelB);
      inFirst[placed] = labelA <= labelB ? a.next++ : NONE;
      inSecond[placed++] = labelB <= labelA ? b.next++ : NONE;
    }
  }
  firstChild[placed] = placed;
  return { labels: labels.slice(0, placed), firstChild: firstChild.slice(0, placed + 1), value: value.slice(0, placed) };
}

/** The number of the word that ends at a node, and its children that have not been looked at yet. */
function childrenOf({ firstChild, value }: Trie, node: number): { value: number; next: number; end: number } {
  if (node === NONE) return { value: NONE, next: 0, end: 0 };
  return { value: value[node]!, next: firstChild[node]!, end: firstChild[node + 1]! };
}
