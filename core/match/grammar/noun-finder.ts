import { unitAt } from '../../text/characters.ts';
import { NONE, step, type Trie } from '../trie.ts';

/** Calls `then` with the end of each noun that begins at `at`; true as soon as it says so. */
export type NounFinder = (text: string, at: number, then: (end: number) => boolean) => boolean;

/** Finds nouns of several lexica. */
export function createNounFinder(lexica: readonly Trie[]): NounFinder {
  return (text, at, then) => {
    for (const lexicon of lexica) {
      let node = 0;
      for (let next = at; ; ) {
        node = step(lexicon, node, unitAt(text, next++));
        if (node === NONE) break;
        if (lexicon.value[node] !== NONE && then(next)) return true;
      }
    }
    return false;
  };
}
