import { describe, expect, it } from 'vitest';
import { createLexicon, findPhrases } from '../../../../core/route/emergency/lexicon.ts';
import type { Script } from '../../../../core/route/emergency/script.ts';

const find = (script: Script, entries: [string, string][], sentence: string) => [
  ...findPhrases(sentence.split(' '), createLexicon(script, entries)),
];

describe('a word for a concept', () => {
  it.each<[string, Script, string, string, boolean]>([
    ['begins a word, whatever its ending', 'latin', 'strangl', 'he strangled me', true],
    ['is not inside a word', 'latin', 'strangl', 'unstrangled', false],
    ['that is short is a whole word: die is not in diet', 'latin', 'die', 'my diet', false],
    ['that is short is found as a whole word', 'latin', 'die', 'i want to die', true],
    ['of two syllables of Hangul begins a word', 'hangul', '때려', '남편이 때려요', true],
    ['in scripts without spaces is found anywhere', 'han', '打我', '他昨天打我了', true],
    ['in scripts without spaces is found across signs', 'thai', 'ตีฉัน', 'สามี ตีฉัน อีก', true],
  ])('%s', (_, script, word, sentence, isFound) => expect(find(script, [[word, 'hit']], sentence)).toEqual(isFound ? ['hit'] : []));
});

describe('a phrase', () => {
  it('is its words one after the other, each by its beginning', () => {
    const breathe: [string, string][] = [['not breath', 'breathe']];
    expect(find('latin', breathe, 'she is not breathing')).toEqual(['breathe']);
    expect(find('latin', breathe, 'not now breathing')).toEqual([]);
    expect(find('latin', breathe, 'not')).toEqual([]);
  });

  it('and a word of the same beginning are both found', () => {
    expect(
      find(
        'latin',
        [
          ['gas', 'gas'],
          ['gas bill', 'other-sense'],
        ],
        'the gas bill',
      ).sort(),
    ).toEqual(['gas', 'other-sense']);
  });
});
