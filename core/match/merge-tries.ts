import { NONE, type Trie } from './trie.ts';

/** The number of a word that both have: `first` or `second`, which has the offset already. */
type Choose = (first: number, second: number) => number;

/** Greater than every label. */
const BEHIND_ALL = 0x10000;

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
  const inFirst = new Int32Array(most).fill(NONE);
  const inSecond = new Int32Array(most).fill(NONE);
  inFirst[0] = inSecond[0] = 0;
  let placed = 1;
  // Without calls and objects: it runs once, and they cost most before the browser has compiled the loop.
  for (let node = 0; node < placed; node++) {
    const a = inFirst[node]!;
    const b = inSecond[node]!;
    const valueA = a === NONE ? NONE : first.value[a]!;
    const valueB = b === NONE ? NONE : second.value[b]!;
    if (valueB === NONE) value[node] = valueA;
    else value[node] = valueA === NONE ? valueB + offset : choose(valueA, valueB + offset);
    firstChild[node] = placed;
    let nextA = a === NONE ? 0 : first.firstChild[a]!;
    let nextB = b === NONE ? 0 : second.firstChild[b]!;
    const endA = a === NONE ? 0 : first.firstChild[a + 1]!;
    const endB = b === NONE ? 0 : second.firstChild[b + 1]!;
    while (nextA < endA || nextB < endB) {
      const labelA = nextA < endA ? first.labels[nextA]! : BEHIND_ALL;
      const labelB = nextB < endB ? second.labels[nextB]! : BEHIND_ALL;
      labels[placed] = labelA;
      if (labelA <= labelB) inFirst[placed] = nextA++;
      if (labelB <= labelA) {
        labels[placed] = labelB;
        inSecond[placed] = nextB++;
      }
      placed++;
    }
  }
  firstChild[placed] = placed;
  return { labels: labels.slice(0, placed), firstChild: firstChild.slice(0, placed + 1), value: value.slice(0, placed) };
}
