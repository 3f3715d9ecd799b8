import { describe, expect, it } from 'vitest';
import { proposeId } from '../../../glossary/propose-id.ts';
import { proposeRomanised } from '../../../workshop/new-term/propose-romanised.ts';

describe('a proposed id', () => {
  it.each([
    ['Residence Card (ARC)', 'residence-card'],
    ['Driver’s licence', 'drivers-licence'],
    ['Four major insurances: 4 kinds', 'four-major-insurances-4-kinds'],
    ['Résumé', 'resume'],
    ['카드', ''],
  ])('of “%s” is “%s”', (name, id) => {
    expect(proposeId(name)).toBe(id);
  });
});

describe('a proposed romanisation', () => {
  it.each([
    ['체류기간 만료일', 'cheryugigan mallyoil'],
    ['여권', 'yeogwon'],
    ['e-비자', 'ebija'],
  ])('of %s is “%s”', (headword, romanised) => {
    expect(proposeRomanised(headword)).toBe(romanised);
  });
});
