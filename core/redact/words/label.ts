import { type Accept, findSpans, type Located, type Span } from '../spans.ts';
import type { WordTrie } from './word-trie.ts';

/** Words that announce a detail, or stand near one. `findSpans` finds them in a text. */
export type Label = Located;

/** A label of any word that a source for an `iu` expression matches. */
export function createLabel(source: string): Label {
  const pattern = new RegExp(source, 'giu');
  return remembering((text, accept) => findSpans(text, pattern, accept));
}

/** Makes labels of words; all of them are found in a text in one pass, when the first is asked for. */
export function labelMaker(trie: WordTrie): (words: readonly string[]) => Label {
  const hitsIn = rememberLast((text) => trie.hitsIn(text));
  return (words) => {
    const list = trie.add(words);
    return remembering((text, accept = () => true) => {
      let from = 0;
      return hitsIn(text)[list]!.filter((hit) => {
        const { start, end } = hit;
        if (start < from) return false;
        const counts = accept(text.slice(start, end), hit);
        from = counts ? end : start + 1;
        return counts;
      });
    });
  };
}

function remembering(find: (text: string, accept?: Accept) => readonly Span[]): Label {
  const all = rememberLast((text) => find(text));
  return { spansIn: (text, accept) => (accept ? find(text, accept) : all(text)) };
}

/** The last text is remembered, since several recognisers ask for the same words. */
function rememberLast<Result>(read: (text: string) => Result): (text: string) => Result {
  let last: { text: string; result: Result } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, result: read(text) };
    return last.result;
  };
}
