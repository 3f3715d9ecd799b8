import { describe, expect, it } from 'vitest';
import { buildGrammar } from '../../../../core/match/compile/compile-grammar.ts';
import { enterGrammar, Role } from '../../../../core/match/grammar/grammar.ts';
import { NONE, step } from '../../../../core/match/trie.ts';

const grammar = buildGrammar();

/** What a word may be, by name. */
function rolesOf(word: string): string[] {
  let node = enterGrammar(grammar, word.charCodeAt(0));
  for (let at = 1; at < word.length && node !== NONE; at++) node = step(grammar.trie, node, word.charCodeAt(at));
  const value = node === NONE ? NONE : grammar.trie.value[node]!;
  if (value === NONE) return [];
  return Object.entries(Role).flatMap(([name, bit]) => (grammar.roles[value]! & bit ? [name] : []));
}

describe('what stands beside a noun', () => {
  it.each([
    ['을', ['particleAfterConsonant', 'last']],
    ['를', ['particleAfterVowel', 'last']],
    ['으로', ['particleAfterConsonant']],
    ['로', ['particleAfterVowel']],
    ['에서', ['particle']],
    ['까지', ['particle']],
    ['하', ['verbalStem', 'doubtfulSuffix']],
    ['되', ['verbalStem']],
    ['입니', ['copulaStem']],
    ['이다', ['copulaForm']],
    ['예요', ['copulaAfterVowel']],
    ['재', ['prefix']],
    ['구', ['prefixOfLong']],
    ['서', ['suffix']],
  ])('%s is: %s', (word, roles) => {
    expect(rolesOf(word)).toEqual(expect.arrayContaining(roles));
  });

  it('can be several things at once', () => {
    // 이: the particle; 이며: the particle and a form of 이다; 비: 비|대면 and 수리|비.
    expect(rolesOf('이며')).toEqual(expect.arrayContaining(['particleAfterConsonant', 'copulaForm']));
    expect(rolesOf('비')).toEqual(expect.arrayContaining(['prefix', 'suffix']));
  });

  it.each(['여권', '으', '니다', 'ㄱ', 'a', ' '])('is none of these for “%s”', (other) => {
    expect(rolesOf(other)).toEqual([]);
  });

  it('has no role that stands for two', () => {
    const bits = Object.values(Role);
    expect(new Set(bits).size).toBe(bits.length);
    for (const bit of bits) expect(bit & (bit - 1)).toBe(0);
  });
});
