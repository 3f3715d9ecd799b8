import { describe, expect, it } from 'vitest';
import { type ChooserOptions, createMarkChooser, NAVIGATION } from '../../../core/highlight/choose-marks.ts';

const PASSPORT = 0;
const STAY_EXTENSION = 1;
const SET_OFF = 2;
/** A word of buttons. */
const APPLICATION = 10_000;
/** Two sections of content. */
const FIRST = 2;
const SECOND = 3;

/** An everyday word, one of the counter and one of specialists. */
const LEVELS = [1, 2, 3];

function chooserFor({
  settings,
  ...options
}: { settings?: Partial<ChooserOptions['settings']> } & Partial<Omit<ChooserOptions, 'settings'>> = {}) {
  return createMarkChooser({
    settings: { density: 'first', fromLevel: 1, commonWords: false, ...settings },
    levelOf: (term) => LEVELS[term] ?? 1,
    isCommon: (term) => term === APPLICATION,
    known: new Set(),
    inContent: () => false,
    ...options,
  });
}

describe('the marks of a page', () => {
  it('show the first use of a term in each section', () => {
    const { choose } = chooserFor();
    expect([choose(PASSPORT, FIRST), choose(PASSPORT, FIRST), choose(STAY_EXTENSION, FIRST)]).toEqual([true, false, true]);
    expect([choose(PASSPORT, SECOND), choose(PASSPORT, SECOND)]).toEqual([true, false]);
  });

  it('show every use when told so', () => {
    const { choose } = chooserFor({ settings: { density: 'all' } });
    expect([choose(PASSPORT, FIRST), choose(PASSPORT, FIRST), choose(PASSPORT, NAVIGATION)]).toEqual([true, true, true]);
  });

  it('leave navigation to the words that the content has not, each once', () => {
    const { choose } = chooserFor({ inContent: (term) => term === PASSPORT });
    expect([PASSPORT, STAY_EXTENSION, STAY_EXTENSION].map((term) => choose(term, NAVIGATION))).toEqual([false, true, false]);
    expect(choose(PASSPORT, FIRST)).toBe(true);
  });

  it.each([
    { fromLevel: 1 as const, marked: [true, true, true] },
    { fromLevel: 2 as const, marked: [false, true, true] },
    { fromLevel: 3 as const, marked: [false, false, true] },
  ])('leave out terms below level $fromLevel', ({ fromLevel, marked }) => {
    for (const density of ['first', 'all'] as const) {
      const { choose, wants } = chooserFor({ settings: { density, fromLevel } });
      expect([PASSPORT, STAY_EXTENSION, SET_OFF].map((term) => choose(term, FIRST))).toEqual(marked);
      expect([PASSPORT, STAY_EXTENSION, SET_OFF].map(wants)).toEqual(marked);
    }
  });

  it('leave out words of buttons, which are wanted all the same, until the reader asks for them, whatever the level', () => {
    for (const [commonWords, fromLevel] of [[false, 1] as const, [true, 3] as const]) {
      const { choose, marks, wants } = chooserFor({ settings: { commonWords, fromLevel } });
      expect(wants(APPLICATION)).toBe(true);
      expect([marks(APPLICATION), choose(APPLICATION, FIRST)]).toEqual([commonWords, commonWords]);
      expect(choose(APPLICATION, FIRST)).toBe(false);
    }
    expect(chooserFor({ settings: { commonWords: true }, known: new Set([APPLICATION]) }).marks(APPLICATION)).toBe(false);
  });

  it('leave out what the reader knows, from the moment of learning to that of forgetting', () => {
    const { choose, setKnown } = chooserFor({ settings: { density: 'all' }, known: new Set([PASSPORT]) });
    const marked = () => [PASSPORT, STAY_EXTENSION].map((term) => choose(term, FIRST));
    expect(marked()).toEqual([false, true]);
    setKnown(new Set([STAY_EXTENSION]));
    expect(marked()).toEqual([true, false]);
  });

  it('go to another use in the section when the first has left the page', () => {
    const { choose, release } = chooserFor();
    choose(PASSPORT, FIRST);
    choose(PASSPORT, SECOND);
    choose(STAY_EXTENSION, FIRST);
    release(PASSPORT, FIRST);
    expect([choose(PASSPORT, FIRST), choose(PASSPORT, SECOND), choose(STAY_EXTENSION, FIRST)]).toEqual([true, false, false]);
  });

  it('keep the terms of far sections apart, whatever their numbers', () => {
    const { choose } = chooserFor();
    expect(choose(0, 3)).toBe(true);
    for (let term = 0; term < 6000; term++) expect({ term, chosen: choose(term, 2) }).toEqual({ term, chosen: true });
    expect([choose(2 ** 20 - 1, 5000), choose(0, 5001)]).toEqual([true, true]);
  });
});
