import { PREFIXES, PREFIXES_OF_LONG, SUFFIXES } from './affixes.ts';
import { COPULA_AFTER_VOWEL, COPULA_FORMS, COPULA_STEMS, VERBAL_STEMS } from './endings.ts';
import { AFTER_ANY, AFTER_CONSONANT, AFTER_VOWEL } from './particles.ts';
import { buildTrie, type Trie } from './trie.ts';

/** What a word of the grammar tables may be; a word can be several things (이: particle; 서: suffix). */
export const Role = {
  particleAfterConsonant: 1,
  particleAfterVowel: 2,
  particle: 4,
  verbalStem: 8,
  copulaStem: 16,
  copulaForm: 32,
  copulaAfterVowel: 64,
  prefix: 128,
  prefixOfLong: 256,
  suffix: 512,
} as const;

/** The tables of this folder in one trie, so that a word end is looked up once; `roles` is indexed by the trie's values. */
export interface Grammar {
  trie: Trie;
  roles: Uint16Array;
}

const TABLES: [role: number, words: string[]][] = [
  [Role.particleAfterConsonant, AFTER_CONSONANT],
  [Role.particleAfterVowel, AFTER_VOWEL],
  [Role.particle, AFTER_ANY],
  [Role.verbalStem, VERBAL_STEMS],
  [Role.copulaStem, COPULA_STEMS],
  [Role.copulaForm, COPULA_FORMS],
  [Role.copulaAfterVowel, COPULA_AFTER_VOWEL],
  [Role.prefix, PREFIXES],
  [Role.prefixOfLong, PREFIXES_OF_LONG],
  [Role.suffix, SUFFIXES],
];

/** Compiles the tables; a few hundred words, well under a millisecond. */
export function createGrammar(): Grammar {
  const rolesOf = new Map<string, number>();
  for (const [role, words] of TABLES) {
    for (const word of words) rolesOf.set(word, (rolesOf.get(word) ?? 0) | role);
  }
  const { trie, sorted } = buildTrie([...rolesOf.keys()]);
  return { trie, roles: Uint16Array.from(sorted, (word) => rolesOf.get(word)!) };
}
