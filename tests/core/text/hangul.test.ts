import { describe, expect, it } from 'vitest';
import { finalOf, isHangul, leadOf, takesVowelForm, vowelOf } from '../../../core/text/hangul.ts';

const letters = (syllable: string) => [leadOf, vowelOf, finalOf].map((part) => part(syllable.charCodeAt(0)));

describe('a syllable of Hangul', () => {
  it.each([
    ['가', [0, 0, 0]],
    ['달', [3, 0, 8]],
    ['힣', [18, 20, 27]],
  ])('%s has its letters by their numbers', (syllable, numbers) => expect(letters(syllable)).toEqual(numbers));

  it('is told from letters of Hangul and from other scripts', () => {
    expect(['가', '힣'].map((text) => isHangul(text.charCodeAt(0)))).toEqual([true, true]);
    expect(['ㄱ', 'a', '字', ''].map((text) => isHangul(text.charCodeAt(0)))).toEqual([false, false, false, false]);
  });
});

describe('a particle has its form for vowels', () => {
  it.each([
    ['차', '를', true],
    ['달', '를', false],
    ['달', '로', true],
    ['집', '로', false],
  ])('behind %s, for %s: %s', (word, particle, expected) => {
    expect(takesVowelForm(finalOf(word.charCodeAt(0)), particle === '로')).toBe(expected);
  });
});
