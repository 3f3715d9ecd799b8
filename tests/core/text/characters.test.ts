import { describe, expect, it } from 'vitest';
import { CharacterClass, characterClasses, unitAt } from '../../../core/text/characters.ts';
import { isHangul } from '../../../core/text/hangul.ts';

/** What stands on Korean pages, by what the matcher does with it. */
const CLASSES: Record<keyof typeof CharacterClass, readonly string[]> = {
  hangul: ['가', '힣', '외', '증'],
  word: ['0', '9', 'A', 'Z', 'a', 'z', '０', '９', 'Ａ', 'ｚ'],
  space: [' ', '\t', '\n', '\r', '\u00a0', '\u2003', '\u2009', '\u202f', '\u3000'],
  dot: ['·', 'ㆍ', '・', '･', '‧', '∙', '⋅'],
  ignored: ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'],
  other: ['.', ',', '(', '「', '-', '…', '外', 'ㄱ', 'é', 'あ', '\u3001', '（', '～', '\u1100'],
};

const NAMED = Object.entries(CLASSES).flatMap(([name, characters]) =>
  characters.map((character): [code: string, name: string, unit: number] => {
    const unit = character.charCodeAt(0);
    return [`U+${unit.toString(16).toUpperCase().padStart(4, '0')}`, name, unit];
  }),
);

describe('the class of a character', () => {
  it.each(NAMED)('%s is %s', (_, name, unit) => {
    expect(characterClasses[unit]).toBe(CharacterClass[name as keyof typeof CharacterClass]);
  });

  it('is Hangul for each of the 11,172 composed syllables and for nothing else', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    expect(units.filter(isHangul)).toHaveLength(11_172);
    expect(units.filter((unit) => characterClasses[unit] === CharacterClass.hangul)).toEqual(units.filter(isHangul));
  });

  it('puts spaces, dots and invisible characters, which may stand inside a term, side by side in the numbering', () => {
    const { space, dot, ignored } = CharacterClass;
    expect([dot - space, ignored - dot]).toEqual([1, 1]);
  });
});

describe('the code unit at a position', () => {
  it.each([
    [0, '여'.charCodeAt(0)],
    [1, '권'.charCodeAt(0)],
    [2, 0],
    [-1, 0],
  ])('%i of “여권” is %i', (at, unit) => {
    expect(unitAt('여권', at)).toBe(unit);
  });
});
