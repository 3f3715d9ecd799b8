import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateLetters, type Judged, type LetterFigures, readGoldLetters } from '../../../bench/eval/evaluate-letters.ts';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';

let figures: LetterFigures;

beforeAll(() => {
  figures = evaluateLetters(readGoldLetters(), openCompiled().letterModel());
}, 60_000);

const wrongOf = (judged: Judged) => figures.failures.filter((failure) => failure.endsWith(`${judged} wrong`));

/** 154 letters, bills and messages by hands that did not know the labels; `npm run eval` prints all figures. */
describe('the collection of letters', () => {
  it.each([
    ['kind', 149],
    ['amount', 146],
    ['amountLater', 153],
    ['due', 150],
    ['account', 152],
    ['objection', 151],
    ['warning', 154],
  ] as const)('has its %s read in at least %i of 154', (judged, least) => {
    expect(figures.letters).toBe(154);
    expect(figures.counts[judged].right).toBeGreaterThanOrEqual(least);
  });

  it('has no sum and no day that is shown as certain and is wrong', () => {
    expect([...wrongOf('amount'), ...wrongOf('amountLater'), ...wrongOf('due')]).toEqual([]);
  });

  it('has no real letter that is called a fake', () => {
    expect(wrongOf('warning')).toEqual([]);
  });
});
