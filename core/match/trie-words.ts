import { NONE, type Trie } from './trie.ts';

/** The words of a trie, shorter ones first. */
export function wordsOfTrie({ firstChild, labels, value }: Trie): string[] {
  // Children have higher numbers than their parent.
  const texts = new Array<string>(labels.length).fill('');
  const words: string[] = [];
  for (let node = 0; node < labels.length; node++) {
    if (value[node] !== NONE) words.push(texts[node]!);
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++)
      texts[child] = texts[node]! + String.fromCharCode(labels[child]!);
  }
  return words;
}
