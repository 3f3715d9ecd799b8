import { isHangul } from '../text/characters.ts';
import { type Grammar, Role } from './grammar.ts';
import { NONE, step, type Trie } from './trie.ts';

/** What decides whether Hangul glued to a term leaves it the word it is. */
export interface Compounds {
  /** True when the Hangul from `at` to the end of the word can follow a noun: particles, an ending, suffixes, nouns. */
  tailFits(text: string, at: number, verbal: boolean): boolean;
  /** True when `text[from, to)`, all Hangul, is a row of prefixes and nouns, so that a noun can begin at `to`. */
  headFits(text: string, from: number, to: number, longTerm: boolean): boolean;
}

/** Real compounds are shorter; a longer row of Hangul is a name or text without spaces. */
const MAX_HEAD = 16;
const MIN_NOUN = 2;
const FINAL_RIEUL = 8;

/** `nouns` and `terms` are the tries of the words that may stand beside a term in a compound. */
export function createCompounds(grammar: Grammar, nouns: Trie, terms: Trie): Compounds {
  const { trie, roles } = grammar;
  const lexica = [nouns, terms];

  function tailFits(text: string, at: number, verbal: boolean): boolean {
    if (!isHangul(text.charCodeAt(at))) return true;
    if (grammarFollows(text, at, verbal)) return true;
    return nounFollows(text, at, (next) => tailFits(text, next, true));
  }

  function grammarFollows(text: string, at: number, verbal: boolean): boolean {
    const final = finalConsonant(text.charCodeAt(at - 1));
    let node = 0;
    for (let next = at; ; ) {
      node = step(trie, node, text.charCodeAt(next++));
      if (node === NONE) return false;
      const word = trie.value[node]!;
      if (word === NONE) continue;
      const role = roles[word]!;
      if (role & Role.copulaStem || (verbal && role & Role.verbalStem)) return true;
      if (role & Role.suffix && tailFits(text, next, false)) return true;
      if (isParticle(role, final, text.charCodeAt(at)) && particleEnds(text, next)) return true;
      if (isCopula(role, final) && !isHangul(text.charCodeAt(next))) return true;
    }
  }

  /** After a particle: the end of the word, another particle, or the copula (까지이다, 부터입니다). */
  function particleEnds(text: string, at: number): boolean {
    if (!isHangul(text.charCodeAt(at))) return true;
    let node = 0;
    for (let next = at; ; ) {
      node = step(trie, node, text.charCodeAt(next++));
      if (node === NONE) return false;
      const word = trie.value[node]!;
      if (word === NONE) continue;
      const role = roles[word]!;
      if (role & Role.copulaStem) return true;
      const final = finalConsonant(text.charCodeAt(at - 1));
      if ((isParticle(role, final, text.charCodeAt(at)) || isCopula(role, final)) && particleEnds(text, next)) return true;
    }
  }

  function nounFollows(text: string, at: number, then: (next: number) => boolean): boolean {
    for (const lexicon of lexica) {
      let node = 0;
      for (let next = at; ; ) {
        node = step(lexicon, node, text.charCodeAt(next++));
        if (node === NONE) break;
        if (lexicon.value[node] !== NONE && next - at >= MIN_NOUN && then(next)) return true;
      }
    }
    return false;
  }

  function headFits(text: string, from: number, to: number, longTerm: boolean): boolean {
    if (from === to) return true;
    if (to - from > MAX_HEAD) return false;
    const prefix = Role.prefix | (longTerm ? Role.prefixOfLong : 0);
    return (
      wordStands(text, from, to, prefix, longTerm) ||
      nounFollows(text, from, (next) => next <= to && compoundFits(text, next, to, longTerm))
    );
  }

  /** After a noun inside a head: the end, a suffix, or the next noun or prefix. */
  function compoundFits(text: string, from: number, to: number, longTerm: boolean): boolean {
    return from === to || wordStands(text, from, to, Role.suffix, longTerm) || headFits(text, from, to, longTerm);
  }

  function wordStands(text: string, from: number, to: number, roleMask: number, longTerm: boolean): boolean {
    let node = 0;
    for (let next = from; next < to; ) {
      node = step(trie, node, text.charCodeAt(next++));
      if (node === NONE) return false;
      const word = trie.value[node]!;
      if (word === NONE || !(roles[word]! & roleMask)) continue;
      const fits = roleMask & Role.suffix ? compoundFits : headFits;
      if (fits(text, next, to, longTerm)) return true;
    }
    return false;
  }

  return { tailFits, headFits };
}

function finalConsonant(unit: number): number {
  return (unit - 0xac00) % 28;
}

/** Particles follow the sound before them: 을 after a consonant, 를 after a vowel, 로 after a vowel or ㄹ. */
function isParticle(role: number, final: number, firstUnit: number): boolean {
  if (role & Role.particle) return true;
  if (final === 0) return (role & Role.particleAfterVowel) !== 0;
  if (final === FINAL_RIEUL && firstUnit === 0xb85c /* 로 */) return (role & Role.particleAfterVowel) !== 0;
  return (role & Role.particleAfterConsonant) !== 0;
}

function isCopula(role: number, final: number): boolean {
  return (role & Role.copulaForm) !== 0 || (final === 0 && (role & Role.copulaAfterVowel) !== 0);
}
