import { describe, expect, it } from 'vitest';
import { type Derivation, deriveValue } from '../../../glossary/facts/derive-value.ts';

describe('a number that follows from figures', () => {
  it.each<[Derivation, number[], number | null]>([
    ['same', [3], 3],
    ['sum', [40, 12], 52],
    ['difference', [60, 55], 5],
    ['less', [120_000, 20], 96_000],
    ['more', [3, 10], 3.3],
    ['share', [400, 50], 200],
    ['less', [120_000], null],
    ['same', [1, 2], null],
    ['sum', [1], null],
  ])('is found by %s of %j', (by, figures, value) => expect(deriveValue(by, figures)).toBe(value));
});
