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
    ['kind', 132],
    ['amount', 138],
    ['amountLater', 150],
    ['due', 140],
    ['account', 150],
    ['objection', 145],
    ['warning', 152],
  ] as const)('has its %s read in at least %i of 154', (judged, least) => {
    expect(figures.letters).toBe(154);
    expect(figures.counts[judged].right).toBeGreaterThanOrEqual(least);
  });

  it('has next to no sum and no day that is shown as certain and is wrong', () => {
    expect([...wrongOf('amount'), ...wrongOf('amountLater'), ...wrongOf('due')].length).toBeLessThanOrEqual(2);
  });

  it('has no real letter that is called a fake', () => {
    expect(wrongOf('warning')).toEqual([]);
  });
});
