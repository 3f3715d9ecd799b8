import { BRANCHES, DOUBTFUL_SUFFIXES, PREFIXES, PREFIXES_OF_LONG, SUFFIXES, SUFFIXES_OF_LONG, UNITS } from '../grammar/affixes.ts';
import {
  ADNOMINALS,
  AFTER_PREDICATES,
  COPULA_AFTER_VOWEL,
  COPULA_FORMS,
  COPULA_STEMS,
  COPULA_STEMS_AFTER_VOWEL,
  PREDICATES,
  VERBAL_STEMS,
} from '../grammar/endings.ts';
import { encodeRoles, type Grammar, loadGrammar, Role } from '../grammar/grammar.ts';
import { AFTER_ANY, AFTER_CONSONANT, AFTER_VOWEL, LAST_AFTER_ANY, LAST_AFTER_CONSONANT, LAST_AFTER_VOWEL } from '../grammar/particles.ts';
import { buildTrie } from '../trie.ts';

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
  [Role.predicate, [...PREDICATES, ...ADNOMINALS]],
  [Role.branch, BRANCHES],
  [Role.unit, UNITS],
  [Role.afterPredicate, AFTER_PREDICATES],
];

/** The words of the tables, sorted, and their roles as `loadGrammar` reads them, at build time: pages carry the words without their groups and reasons. */
export function compileGrammar(): { words: string[]; roles: string } {
  const rolesOf = new Map<string, number>();
  for (const [role, words] of TABLES) {
    for (const word of words) rolesOf.set(word, (rolesOf.get(word) ?? 0) | role);
  }
  const sorted = [...rolesOf.keys()].sort();
  return { words: sorted, roles: sorted.map((word) => encodeRoles(rolesOf.get(word)!)).join('') };
}

/** The grammar as pages have it, for what runs without an index. */
export function buildGrammar(): Grammar {
  const { words, roles } = compileGrammar();
  return loadGrammar(buildTrie(words).trie, roles);
}
