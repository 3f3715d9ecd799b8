import { DOUBTFUL_SUFFIXES, PREFIXES, PREFIXES_OF_LONG, SUFFIXES, SUFFIXES_OF_LONG } from './affixes.ts';
import { COPULA_AFTER_VOWEL, COPULA_FORMS, COPULA_STEMS, COPULA_STEMS_AFTER_VOWEL, VERBAL_STEMS } from './endings.ts';
import { AFTER_ANY, AFTER_CONSONANT, AFTER_VOWEL, LAST_AFTER_ANY, LAST_AFTER_CONSONANT, LAST_AFTER_VOWEL } from './particles.ts';
import { buildTrie, NONE, type Trie } from './trie.ts';

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
} as const;

/** The tables of this folder in one trie, so that a word end is looked up once; `roles` is indexed by the trie's values. */
export interface Grammar {
  trie: Trie;
  roles: Uint16Array;
  /** Node of each Hangul syllable that a word begins with, by its distance from 가; `NONE` for others. */
  roots: Int16Array;
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11172;

const TABLES: [role: number, words: string[]][] = [
  [Role.particleAfterConsonant, AFTER_CONSONANT],
  [Role.particleAfterVowel, AFTER_VOWEL],
  [Role.particle, AFTER_ANY],
  [Role.particleAfterConsonant | Role.last, LAST_AFTER_CONSONANT],
  [Role.particleAfterVowel | Role.last, LAST_AFTER_VOWEL],
  [Role.particle | Role.last, LAST_AFTER_ANY],
  [Role.verbalStem, VERBAL_STEMS],
  [Role.copulaStem, COPULA_STEMS],
  [Role.copulaStemAfterVowel, COPULA_STEMS_AFTER_VOWEL],
  [Role.copulaForm, COPULA_FORMS],
  [Role.copulaAfterVowel, COPULA_AFTER_VOWEL],
  [Role.prefix, PREFIXES],
  [Role.prefixOfLong, PREFIXES_OF_LONG],
  [Role.suffix, SUFFIXES],
  [Role.doubtfulSuffix, DOUBTFUL_SUFFIXES],
  [Role.suffixOfLong, SUFFIXES_OF_LONG],
];

/** Compiles the tables; a few hundred words, well under a millisecond. */
export function createGrammar(): Grammar {
  const rolesOf = new Map<string, number>();
  for (const [role, words] of TABLES) {
    for (const word of words) rolesOf.set(word, (rolesOf.get(word) ?? 0) | role);
  }
  const { trie, sorted } = buildTrie([...rolesOf.keys()]);
  const roots = new Int16Array(SYLLABLES).fill(NONE);
  for (let child = trie.firstChild[0]!; child < trie.firstChild[1]!; child++) roots[trie.labels[child]! - FIRST_SYLLABLE] = child;
  return { trie, roots, roles: Uint16Array.from(sorted, (word) => rolesOf.get(word)!) };
}

/** The first step into the grammar, which every tail of a word asks for. */
export function enterGrammar({ roots }: Grammar, unit: number): number {
  return unit >= FIRST_SYLLABLE && unit < FIRST_SYLLABLE + SYLLABLES ? roots[unit - FIRST_SYLLABLE]! : NONE;
}
