import { describe, expect, it } from 'vitest';
import { decodeUnits, encodeUnits, SIGNS } from '../../../../core/match/grammar/unit-table.ts';

/** So many syllables, each a word. */
const syllables = (size: number) => Array.from({ length: size }, (_, at) => String.fromCharCode(0xac00 + at));
const unitsOf = (words: readonly string[]) => {
  const { alone, inTwo } = decodeUnits(encodeUnits([words]));
  return [alone, inTwo].map((units) => [...units].filter(Boolean).map((unit) => String.fromCharCode(unit)));
};

describe('a table of characters', () => {
  it('has all characters of the lists, each once', () => {
    const [alone, inTwo] = unitsOf([...syllables(600), '4대보험', 'otp', 'ￜ']);
    expect(new Set([...alone!, ...inTwo!])).toEqual(new Set([...syllables(600), ...'4대보험otpￜ']));
    expect(alone!.length + inTwo!.length).toBe(
      600 + [...'4otpￜ'].length + [...'대보험'].filter((one) => one >= syllables(601)[600]!).length,
    );
  });

  it('gives one sign to the characters that are found most', () => {
    const often = '등록증';
    const [alone, inTwo] = unitsOf([...syllables(600), ...Array.from({ length: 9 }, () => often)]);
    expect(alone).toEqual(expect.arrayContaining([...often]));
    expect(inTwo!.length).toBeGreaterThan(500);
  });

  it('writes a short list with one sign each', () => {
    expect(unitsOf(['여권', '사증'])).toEqual([['권', '사', '여', '증'], []]);
    expect(unitsOf([])).toEqual([[], []]);
  });

  it('holds some thousand characters, and refuses more', () => {
    const [alone, inTwo] = unitsOf(syllables(7500));
    expect([...alone!, ...inTwo!].sort()).toEqual(syllables(7500));
    expect(() => encodeUnits([syllables(82 * SIGNS + 1)])).toThrow(/more than 7544 different characters/);
  });

  it('is printable ASCII without quotes, as it stands in a script', () => {
    expect(encodeUnits([syllables(3000)])).toMatch(/^[#-~]*$/);
  });
});
