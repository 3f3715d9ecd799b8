import { unitAt } from '../../text/characters.ts';
import { NONE, step, type Trie } from '../trie.ts';
import { type Grammar, Role } from './grammar.ts';
import { createNounFinder } from './noun-finder.ts';

/**
 * True when `text[from, to)`, all Hangul, is a row of prefixes and nouns, so that a noun can begin at `to`. `longTerm`:
 * the noun that begins there has three syllables or more.
 */
export type HeadFits = (text: string, from: number, to: number, longTerm: boolean) => boolean;

/** Real compounds are shorter; a longer row of Hangul is a name or text without spaces. */
const MAX_HEAD = 16;
const ANY_SUFFIX = Role.suffix | Role.doubtfulSuffix | Role.suffixOfLong;

/** The left boundary of a noun. */
export function createHead({ trie, roles }: Grammar, nouns: Trie, terms: Trie): HeadFits {
  const nounFollows = createNounFinder([nouns, terms]);

  function headFits(text: string, from: number, to: number, longTerm: boolean): boolean {
    if (from === to) return true;
    if (to - from > MAX_HEAD) return false;
    const prefix = Role.prefix | (longTerm ? Role.prefixOfLong : 0);
    return (
      wordStands(text, from, to, prefix, (next) => headFits(text, next, to, longTerm)) ||
      nounFollows(text, from, (next) => next <= to && compoundFits(text, next, to, longTerm))
    );
  }

  /**
   * After a noun inside a head: the end, a suffix, or the next noun or prefix; behind an ending, another word begins. In front of a short
   * term, a doubtful suffix is as easily the first half of another word: 자동차|전용|도로, 온라인|사전|입력.
   */
  function compoundFits(text: string, from: number, to: number, longTerm: boolean): boolean {
    const suffix = longTerm ? ANY_SUFFIX : Role.suffix;
    if (from === to || wordStands(text, from, to, suffix, (next) => compoundFits(text, next, to, longTerm))) return true;
    return headFits(text, from, to, longTerm) || wordStands(text, from, to, Role.predicate, (next) => headFits(text, next, to, longTerm));
  }

  function wordStands(text: string, from: number, to: number, roleMask: number, then: (next: number) => boolean): boolean {
    let node = 0;
    for (let next = from; next < to; ) {
      node = step(trie, node, unitAt(text, next++));
      if (node === NONE) return false;
      const word = trie.value[node]!;
      if (word !== NONE && roles[word]! & roleMask && then(next)) return true;
    }
    return false;
  }

  return headFits;
}
