import { step, type Trie } from '../../match/trie.ts';

/** The words of a trie in a text, as their values: at each place the longest, and what is inside it is skipped. */
export function findForms(text: string, trie: Trie): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; ) {
    const { word, length } = longestAt(text, at, trie);
    if (word >= 0) found.push(word);
    // The space behind a word is also the space before the next one.
    at += word >= 0 ? Math.max(1, length - 1) : 1;
  }
  return found;
}

function longestAt(text: string, at: number, trie: Trie): { word: number; length: number } {
  let longest = { word: -1, length: 0 };
  let node = 0;
  for (let next = at; next < text.length; next++) {
    node = step(trie, node, text.charCodeAt(next));
    if (node < 0) break;
    if (trie.value[node]! >= 0) longest = { word: trie.value[node]!, length: next + 1 - at };
  }
  return longest;
}
