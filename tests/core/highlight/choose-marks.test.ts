import { describe, expect, it } from 'vitest';
import { createMarkChooser } from '../../../core/highlight/choose-marks.ts';

const PASSPORT = 0;
const STAY_EXTENSION = 1;
const SET_OFF = 2;

/** An everyday word, one of the counter and one of specialists. */
const LEVELS = [1, 2, 3];
const levelOf = (term: number) => LEVELS[term]!;

describe('the marks of a page', () => {
  it('show the first use of a term in each section', () => {
    const { choose } = createMarkChooser({ density: 'first', fromLevel: 1 }, levelOf);
    expect([choose(PASSPORT, 1), choose(PASSPORT, 1), choose(STAY_EXTENSION, 1)]).toEqual([true, false, true]);
    expect([choose(PASSPORT, 2), choose(PASSPORT, 2)]).toEqual([true, false]);
  });

  it('show every use when told so', () => {
    const { choose } = createMarkChooser({ density: 'all', fromLevel: 1 }, levelOf);
    expect([choose(PASSPORT, 1), choose(PASSPORT, 1), choose(PASSPORT, 1)]).toEqual([true, true, true]);
  });

  it.each([
    { fromLevel: 1 as const, marked: [true, true, true] },
    { fromLevel: 2 as const, marked: [false, true, true] },
    { fromLevel: 3 as const, marked: [false, false, true] },
  ])('leave out terms below level $fromLevel', ({ fromLevel, marked }) => {
    for (const density of ['first', 'all'] as const) {
      const { choose } = createMarkChooser({ density, fromLevel }, levelOf);
      expect([PASSPORT, STAY_EXTENSION, SET_OFF].map((term) => choose(term, 1))).toEqual(marked);
    }
  });

  it('go to another use in the section when the first has left the page', () => {
    const { choose, release } = createMarkChooser({ density: 'first', fromLevel: 1 }, levelOf);
    choose(PASSPORT, 1);
    choose(PASSPORT, 2);
    choose(STAY_EXTENSION, 1);
    release(PASSPORT, 1);
    expect([choose(PASSPORT, 1), choose(PASSPORT, 2), choose(STAY_EXTENSION, 1)]).toEqual([true, false, false]);
  });

  it('keep the terms of far sections apart, whatever their numbers', () => {
    const { choose } = createMarkChooser({ density: 'first', fromLevel: 1 }, () => 1);
    expect(choose(0, 2)).toBe(true);
    for (let term = 0; term < 6000; term++) expect({ term, chosen: choose(term, 1) }).toEqual({ term, chosen: true });
    expect([choose(2 ** 20 - 1, 5000), choose(0, 5001)]).toEqual([true, true]);
  });
});
