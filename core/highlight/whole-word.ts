import { enterGrammar, isParticle, Role } from '../match/grammar/grammar.ts';
import { createHead } from '../match/grammar/head.ts';
import { createNounFinder } from '../match/grammar/noun-finder.ts';
import type { TermIndex } from '../match/term-index.ts';
import { NONE, step } from '../match/trie.ts';
import { unitAt } from '../text/characters.ts';
import { finalOf, isHangul } from '../text/hangul.ts';
import { DEPENDENTS, HEADS, isHeadOfOffice } from './persons.ts';

/** Finds the compound or derived word around a term, without its particles and endings: 보험료 in 보험료율은 gives 보험료율. */
export interface WholeWord {
  /** Where the word begins that holds a term from `start` on; not before `from`. */
  beginOf(text: string, start: number, from: number): number;
  /** Where the word ends that holds `term` up to `end`; not behind `to`. */
  endOf(text: string, end: number, to: number, term: number): number;
  /** Whether such a word, from `start` to `wordEnd`, names the head of an office: 구청장. */
  isHead(text: string, start: number, end: number, wordEnd: number, term: number): boolean;
}

/** What builds a word is shorter, in syllables; a longer row of Hangul is text without spaces. */
const LONGEST_TAIL = 12;
const LONGEST_HEAD = 8;
const MIN_NOUN = 2;
const SUFFIX = Role.suffix | Role.doubtfulSuffix | Role.suffixOfLong;
const IN = '인';

/** Reads the index's own tables, in the way in which the matcher reads what is around a term. */
export function createWholeWord({ grammar, nouns, trie, verbal }: TermIndex): WholeWord {
  const headFits = createHead(grammar, nouns, trie);
  const nounFollows = createNounFinder([nouns, trie]);

  /** Calls `then` with the role and end of each word of the grammar that begins at `at`. */
  function grammarFollows(text: string, at: number, then: (role: number, next: number) => boolean): boolean {
    let node = enterGrammar(grammar, unitAt(text, at));
    for (let next = at + 1; node !== NONE; node = step(grammar.trie, node, unitAt(text, next++))) {
      const word = grammar.trie.value[node]!;
      if (word !== NONE && then(grammar.roles[word]!, next)) return true;
    }
    return false;
  }

  /** Whether the row of Hangul up to `to` goes on from `at` with particles, an ending or a word of its own. `isVerbal`: 하다 may follow. */
  function wordEnds(text: string, at: number, to: number, isVerbal: boolean): boolean {
    if (at === to || particlesEnd(text, at, to)) return true;
    if (DEPENDENTS.some((word) => text.startsWith(word, at) && wordEnds(text, at + word.length, to, false))) return true;
    const final = finalOf(unitAt(text, at - 1));
    return grammarFollows(text, at, (role, next) => {
      if ((isVerbal && role & Role.verbalStem) || role & Role.copulaStem) return true;
      if (final === 0 && role & Role.copulaStemAfterVowel) return true;
      const isCopula = role & Role.copulaForm || (final === 0 && role & Role.copulaAfterVowel);
      return Boolean(isCopula) && next === to && !(isVerbal && text.startsWith(IN, at));
    });
  }

  /** Whether particles, and nothing else, lead from `at` to the end of the row. */
  function particlesEnd(text: string, at: number, to: number): boolean {
    if (at >= to) return at === to;
    const final = finalOf(unitAt(text, at - 1));
    return grammarFollows(
      text,
      at,
      (role, next) => next <= to && isParticle(role, final, unitAt(text, at)) && (next === to || particlesEnd(text, next, to)),
    );
  }

  /** Whether suffixes and nouns, and nothing else, lead from `at` to `to`. */
  function builds(text: string, at: number, to: number): boolean {
    if (at >= to) return at === to;
    return (
      grammarFollows(text, at, (role, next) => (role & SUFFIX) !== 0 && next <= to && builds(text, next, to)) ||
      nounFollows(text, at, (next) => next - at >= MIN_NOUN && next <= to && builds(text, next, to)) ||
      HEADS.some((head) => text.startsWith(head, at) && builds(text, at + head.length, to))
    );
  }

  return {
    beginOf(text, start, from) {
      let begin = start;
      while (begin > from && isHangul(unitAt(text, begin - 1))) begin--;
      const length = start - begin;
      return length > 0 && length <= LONGEST_HEAD && isHangul(unitAt(text, start)) && headFits(text, begin, start, true) ? begin : start;
    },
    endOf(text, end, to, term) {
      let last = end;
      while (last < to && isHangul(unitAt(text, last))) last++;
      if (last === end || !isHangul(unitAt(text, end - 1))) return end;
      const isVerbal = verbal[term] === 1;
      for (let cut = end; cut <= last && cut - end <= LONGEST_TAIL; cut++) {
        if (wordEnds(text, cut, last, isVerbal && cut === end) && builds(text, end, cut)) return cut;
      }
      return end;
    },
    isHead: (text, start, end, wordEnd, term) => isHeadOfOffice(text.slice(start, wordEnd), wordEnd - end, verbal[term] === 1),
  };
}
