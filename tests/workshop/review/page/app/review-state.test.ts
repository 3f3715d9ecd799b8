import { describe, expect, it } from 'vitest';
import { listReviewWords } from '../../../../../workshop/review/list-review-words.ts';
import { answersOf, resultOf } from '../../../../../workshop/review/page/app/page-result.ts';
import {
  beginReview,
  countDone,
  type ReviewAction,
  type ReviewState,
  reduceReview,
  wordOf,
} from '../../../../../workshop/review/page/app/review-state.ts';
import { readResult, writeResult } from '../../../../../workshop/review/review-result.ts';
import { sampleTerm } from '../../../../glossary/sample-term.ts';

const TERMS = ['가', '나', '다'].map((headword, index) => sampleTerm({ id: `word-${index}`, headword }));
const WORDS = listReviewWords(TERMS, { language: 'vi', service: null, level: null, unreviewed: false });
const START = beginReview(WORDS, '2026-12-01');
const reviewAfter = (...actions: ReviewAction[]) => actions.reduce<ReviewState>(reduceReview, START);

const RIGHT: ReviewAction = { type: 'judge', verdict: 'right' };
const WRONG: ReviewAction = { type: 'judge', verdict: 'wrong' };
const STEP: ReviewAction = { type: 'step', by: 1 };

describe('a review', () => {
  it('goes on to the next open word after one that is right, and stays at one that is wrong', () => {
    expect(reviewAfter(RIGHT).at).toBe(1);
    expect(reviewAfter(WRONG).at).toBe(0);
    expect(reviewAfter(STEP, RIGHT, { type: 'go', at: 0 }, RIGHT).at).toBe(2);
  });

  it('comes round to words that were left, and stays at the last when all are done', () => {
    expect(reviewAfter(STEP, STEP, RIGHT).at).toBe(0);
    expect(reviewAfter(RIGHT, RIGHT, RIGHT)).toMatchObject({ at: 2 });
    expect(countDone(reviewAfter(RIGHT, RIGHT, RIGHT))).toBe(3);
  });

  it('never leaves the words', () => {
    expect(reviewAfter({ type: 'step', by: -1 }).at).toBe(0);
    expect(reviewAfter(STEP, STEP, STEP, STEP).at).toBe(2);
  });

  it('has something to lose from the first answer until it is saved', () => {
    expect(START.isSaved).toBe(true);
    expect(reviewAfter({ type: 'sign', by: 'Lan', on: '2026-12-01' }).isSaved).toBe(true);
    expect(reviewAfter(RIGHT).isSaved).toBe(false);
    expect(reviewAfter(RIGHT, { type: 'saved' }).isSaved).toBe(true);
    expect(reviewAfter(WRONG, { type: 'saved' }, { type: 'note', text: 'x' }).isSaved).toBe(false);
    expect(reviewAfter(RIGHT, { type: 'saved' }, { type: 'sign', by: 'Mai', on: '2026-12-01' }).isSaved).toBe(false);
  });

  it('takes an answer back', () => {
    expect(countDone(reviewAfter(WRONG, { type: 'take-back' }))).toBe(0);
  });
});

describe('the result', () => {
  const corrected = reviewAfter(WRONG, { type: 'correct', field: 'name', text: ' Thẻ mới ' }, { type: 'note', text: ' ? ' }, STEP, RIGHT);

  it('holds of a wrong word only what differs from its text', () => {
    expect(resultOf({ ...corrected, by: ' Lan ' }, 'vi')).toEqual({
      language: 'vi',
      by: 'Lan',
      on: '2026-12-01',
      answers: [
        { id: 'word-0', of: WORDS[0]!.of, verdict: 'wrong', changes: { name: 'Thẻ mới' }, note: '?' },
        { id: 'word-1', of: WORDS[1]!.of, verdict: 'right', changes: {}, note: '' },
      ],
    });
  });

  it('opened again, is the review as it was, at the first open word', () => {
    const saved = readResult(writeResult(resultOf({ ...corrected, by: 'Lan' }, 'vi')))!;
    const { answers, left } = answersOf(saved, WORDS);
    const opened = reduceReview(START, { type: 'open', answers, by: saved.by, on: saved.on });
    expect(left).toBe(0);
    expect([opened.by, wordOf(opened).id, opened.isSaved]).toEqual(['Lan', 'word-2', true]);
    expect(resultOf(opened, 'vi')).toEqual(resultOf({ ...corrected, by: 'Lan' }, 'vi'));
  });

  it('of other texts is left out and counted', () => {
    const saved = readResult(writeResult(resultOf(corrected, 'vi')))!;
    const changed = WORDS.map((word, index) => (index ? word : { ...word, of: '0123456789ab' }));
    expect(answersOf(saved, changed)).toMatchObject({ left: 1, answers: { 'word-1': { verdict: 'right' } } });
  });
});

it('a change of a word without an answer does nothing', () => {
  expect(reviewAfter({ type: 'correct', field: 'name', text: 'x' })).toEqual(START);
});
