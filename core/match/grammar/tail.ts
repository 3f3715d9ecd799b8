import { unitAt } from '../../text/characters.ts';
import { finalOf, isHangul } from '../../text/hangul.ts';
import { lookUp, NONE, step, type Trie } from '../trie.ts';
import { enterGrammar, type Grammar, isParticle, Role } from './grammar.ts';
import { createNounFinder } from './noun-finder.ts';

/** What a noun must know about itself for what may follow it. */
export interface NounTraits {
  /** Takes 하다, 되다, 받다. */
  verbal: boolean;
  /** In syllables: a longer one is less easily chance. */
  length: number;
}

/** True when the Hangul from `at` to the end of the word can follow a noun: particles, an ending, suffixes, nouns. */
export type TailFits = (text: string, at: number, noun: NounTraits) => boolean;

/** 하, which begins a particle (하고) and verbs. */
export const HA = 0xd558;
const GOING_ON = '하고 있';
const YO = 0xc694; // 요, the one particle that may follow any
const MIN_NOUN = 2;
const LONGEST_NOUN = 6;
const ANY_SUFFIX = Role.suffix | Role.doubtfulSuffix | Role.suffixOfLong;
/** What follows a noun of a compound is not asked for more than this. */
const COMPOUND: NounTraits = { verbal: true, length: 2 };
const AFTER_SUFFIX: NounTraits = { verbal: false, length: 2 };
const LONG = 3;
/** Syllables of the place in the name of an office. */
const LONGEST_PLACE = 4;
/** In syllables. Real compounds are shorter; a longer row of Hangul is text without spaces. */
const MAX_TAIL = 24;
/** From this length on, a term's last syllable is not taken for the head of the next word (무면허운전|자). */
const UNMISTAKABLE = 5;

/** A suffix that begins at `at` and ends before `next`. */
interface SuffixAt {
  at: number;
  next: number;
  role: number;
  noun: NounTraits;
}

/** The right boundary of a noun. `nouns` and `terms` are the tries of words that may follow it in a compound. */
export function createTail(grammar: Grammar, nouns: Trie, terms: Trie): TailFits {
  const { trie, roles } = grammar;
  const nounFollows = createNounFinder([nouns, terms]);
  const plainNounFollows = createNounFinder([nouns]);
  let origin = 0;
  // What was found out about the tail at `origin`: for each place and kind of noun, `known` is `asked` for no, one more for yes.
  const known = new Float64Array(2 * (MAX_TAIL + 1));
  let asked = 0;

  function tailFits(text: string, at: number, noun: NounTraits): boolean {
    if (!isHangul(unitAt(text, at))) return true;
    if (!noun.verbal && isGoingOn(text, at)) return false;
    if (grammarFollows(text, at, noun)) return true;
    if (nounFollows(text, at, (next) => next - at >= MIN_NOUN && restFits(text, next, COMPOUND)) && !readsApart(text, at, noun))
      return true;
    return noun.length >= UNMISTAKABLE && branchFollows(text, at);
  }

  /** The office of a body, with a place that no list knows: 국민건강보험공단|종로|지사, 국민연금공단|종로중구|지사에서. */
  function branchFollows(text: string, at: number): boolean {
    for (let place = MIN_NOUN; place <= LONGEST_PLACE && isHangul(unitAt(text, at + place - 1)); place++) {
      let node = enterGrammar(grammar, unitAt(text, at + place));
      for (let next = at + place + 1; node !== NONE; node = step(trie, node, unitAt(text, next++))) {
        const word = trie.value[node]!;
        if (word !== NONE && roles[word]! & Role.branch && restFits(text, next, AFTER_SUFFIX)) return true;
      }
    }
    return false;
  }

  /** `tailFits`, asked once for each place: glued words can be cut in so many ways that asking for each of them would never end. */
  function restFits(text: string, at: number, noun: typeof COMPOUND | typeof AFTER_SUFFIX): boolean {
    if (at - origin > MAX_TAIL) return false;
    const place = 2 * (at - origin) + Number(noun === COMPOUND);
    if (known[place]! < asked) known[place] = asked + Number(tailFits(text, at, noun));
    return known[place] === asked + 1;
  }

  function grammarFollows(text: string, at: number, noun: NounTraits): boolean {
    const final = finalOf(unitAt(text, at - 1));
    let node = enterGrammar(grammar, unitAt(text, at));
    for (let next = at + 1; node !== NONE; node = step(trie, node, unitAt(text, next++))) {
      const word = trie.value[node]!;
      if (word === NONE) continue;
      const role = roles[word]!;
      if (isParticle(role, final, unitAt(text, at)) && particleEnds(text, next, role)) return true;
      if (isStem(role, final) || (noun.verbal && role & Role.verbalStem)) return true;
      if (role & ANY_SUFFIX && suffixFits(text, { at, next, role, noun })) return true;
      if (isCopula(role, final) && !isHangul(unitAt(text, next)) && !readsApart(text, at, noun)) return true;
    }
    return false;
  }

  function suffixFits(text: string, { at, next, role, noun }: SuffixAt): boolean {
    const sure = role & Role.suffix || (noun.length >= LONG && role & Role.suffixOfLong);
    if (!sure && !(role & Role.doubtfulSuffix)) return false;
    // Two word-building syllables in a row are the beginning of another word: 보건소|식지 is 보건|소식지.
    if (!(role & Role.suffix) && isHangul(unitAt(text, next)) && buildsWord(text, next)) return false;
    return restFits(text, next, AFTER_SUFFIX) && (Boolean(sure) || !readsApart(text, at, noun));
  }

  /** True for a last syllable that can only be a suffix (보건소식|지), not a particle (보건소장|과). */
  function buildsWord(text: string, at: number): boolean {
    const node = enterGrammar(grammar, unitAt(text, at));
    const word = node === NONE ? NONE : trie.value[node]!;
    if (word === NONE || isHangul(unitAt(text, at + 1))) return false;
    return (roles[word]! & Role.doubtfulSuffix) !== 0 && !isParticle(roles[word]!, finalOf(unitAt(text, at - 1)), unitAt(text, at));
  }

  /** After a particle: the end of the word, another particle, or the copula (까지이다, 부터입니다). */
  function particleEnds(text: string, at: number, before: number): boolean {
    if (!isHangul(unitAt(text, at))) return true;
    if (at - origin > MAX_TAIL) return false;
    if (before & Role.last) return unitAt(text, at) === YO && !isHangul(unitAt(text, at + 1));
    const final = finalOf(unitAt(text, at - 1));
    let node = enterGrammar(grammar, unitAt(text, at));
    for (let next = at + 1; node !== NONE; node = step(trie, node, unitAt(text, next++))) {
      const word = trie.value[node]!;
      if (word === NONE) continue;
      const role = roles[word]!;
      if (isStem(role, final)) return true;
      if (isParticle(role, final, unitAt(text, at)) && particleEnds(text, next, role)) return true;
      if (isCopula(role, final) && !isHangul(unitAt(text, next))) return true;
    }
    return false;
  }

  /**
   * True when the last syllable in front of `at` begins another noun with what follows, and all of it fits so: 초청|장소,
   * 보증|금지, 처방|전자|문서. What is left of the word in front must be a noun as well: 방문예 of 방문예|약제 is not.
   */
  function readsApart(text: string, at: number, { length }: NounTraits): boolean {
    if (length >= UNMISTAKABLE) return false;
    const begin = at - 1;
    return nounEnds(text, begin) && plainNounFollows(text, begin, (next) => next > at && restFits(text, next, COMPOUND));
  }

  function nounEnds(text: string, at: number): boolean {
    for (let from = at - MIN_NOUN; from >= at - LONGEST_NOUN && isHangul(unitAt(text, from)); from--) {
      if (lookUp(nouns, text, from, at) !== NONE || lookUp(terms, text, from, at) !== NONE) return true;
    }
    return false;
  }

  return (text, at, noun) => {
    origin = at;
    asked += 2;
    return tailFits(text, at, noun);
  };
}

/** True for 하고 that is not “and” but a verb that goes on: 증거하고 있다. */
function isGoingOn(text: string, at: number): boolean {
  return unitAt(text, at) === HA && text.startsWith(GOING_ON, at);
}

function isStem(role: number, final: number): boolean {
  return (role & Role.copulaStem) !== 0 || (final === 0 && (role & Role.copulaStemAfterVowel) !== 0);
}

function isCopula(role: number, final: number): boolean {
  return (role & Role.copulaForm) !== 0 || (final === 0 && (role & Role.copulaAfterVowel) !== 0);
}
