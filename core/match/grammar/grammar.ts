import { FIRST_SYLLABLE, isHangul, SYLLABLES, takesVowelForm } from '../../text/hangul.ts';
import { lookUp, NONE, type Trie } from '../trie.ts';

/** What a word of the grammar tables may be; a word can be several things (이: particle; 서: suffix). */
export const Role = {
  particleAfterConsonant: 1 << 0,
  particleAfterVowel: 1 << 1,
  particle: 1 << 2,
  /** Nothing follows this particle. */
  last: 1 << 3,
  verbalStem: 1 << 4,
  copulaStem: 1 << 5,
  copulaStemAfterVowel: 1 << 6,
  copulaForm: 1 << 7,
  copulaAfterVowel: 1 << 8,
  prefix: 1 << 9,
  prefixOfLong: 1 << 10,
  suffix: 1 << 11,
  doubtfulSuffix: 1 << 12,
  suffixOfLong: 1 << 13,
  /** A word that, glued to a noun, is its predicate. */
  predicate: 1 << 14,
  /** A unit that is a word of its own behind a digit. */
  unit: 1 << 15,
  /** What may follow such a predicate within the word. */
  afterPredicate: 1 << 16,
  /** An office of a body, behind its place. */
  branch: 1 << 17,
} as const;

/** The tables of this folder in one trie, so that a word end is looked up once; `roles` is indexed by the trie's values. */
export interface Grammar {
  trie: Trie;
  roles: Uint32Array;
  /** Node of each Hangul syllable that a word begins with, by its distance from 가; `NONE` for others. */
  roots: Int16Array;
}

const RO = 0xb85c; // 로, which follows ㄹ as it follows a vowel

/** Digits of base 64 from '0' on, without quotes. */
const ZERO = 48;
const BITS = 6;
const DIGITS = 3;

/** The grammar of a trie of its words, with their roles as `encodeRoles` writes them, one after the other. */
export function loadGrammar(trie: Trie, encoded: string): Grammar {
  const roots = new Int16Array(SYLLABLES).fill(NONE);
  for (let child = trie.firstChild[0]!; child < trie.firstChild[1]!; child++) roots[trie.labels[child]! - FIRST_SYLLABLE] = child;
  const roles = new Uint32Array(encoded.length / DIGITS);
  for (let word = 0; word < roles.length; word++) {
    for (let digit = 0; digit < DIGITS; digit++) roles[word] = (roles[word]! << BITS) | (encoded.charCodeAt(word * DIGITS + digit) - ZERO);
  }
  return { trie, roots, roles };
}

/** The roles of a word in three base-64 digits. */
export function encodeRoles(roles: number): string {
  return String.fromCharCode(ZERO + (roles >> 12), ZERO + ((roles >> 6) & 63), ZERO + (roles & 63));
}

/** Particles follow the sound before them: 을 after a consonant, 를 after a vowel, 로 after a vowel or ㄹ. */
export function isParticle(role: number, final: number, firstUnit: number): boolean {
  if (role & Role.particle) return true;
  return (role & (takesVowelForm(final, firstUnit === RO) ? Role.particleAfterVowel : Role.particleAfterConsonant)) !== 0;
}

/** What `text[from, to)` may be, of all that the tables say; 0 for what they do not hold. */
export function rolesOf({ trie, roles }: Grammar, text: string, from: number, to: number): number {
  const word = lookUp(trie, text, from, to);
  return word === NONE ? 0 : roles[word]!;
}

/** The first step into the grammar, which every tail of a word asks for. */
export function enterGrammar({ roots }: Grammar, unit: number): number {
  return isHangul(unit) ? roots[unit - FIRST_SYLLABLE]! : NONE;
}
