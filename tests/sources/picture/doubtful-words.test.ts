import { expect, it } from 'vitest';
import { doubtfulWords } from '../../../sources/picture/doubtful-words.ts';

/** Words one behind the other, each with its confidence. */
function places(...words: [text: string, confidence: number][]) {
  let start = 0;
  return words.map(([text, confidence]) => {
    const place = { word: { text, confidence, box: { x0: 0, y0: 0, x1: 1, y1: 1 } }, start, end: start + text.length };
    start = place.end + 1;
    return place;
  });
}

it('doubts words that recognition is not sure of', () => {
  expect(doubtfulWords(places(['납부기한까지', 0.95], ['2026.', 0.9], ['12.', 0.4]))).toEqual([{ start: 13, end: 16 }]);
});

it('doubts a number that is torn in two, and no two numbers that stand side by side', () => {
  expect(doubtfulWords(places(['납기내', 0.9], ['154', 0.9], ['300원', 0.9]))).toEqual([{ start: 4, end: 12 }]);
  expect(doubtfulWords(places(['24,', 0.9], ['960원', 0.9]))).toEqual([{ start: 0, end: 8 }]);
  expect(doubtfulWords(places(['2026.', 0.9], ['12.', 0.9], ['10.', 0.9], ['154,300원', 0.9]))).toEqual([]);
});

it('doubts all of a poor picture', () => {
  expect(doubtfulWords(places(['납부금액', 0.3], ['40,000원', 0.9]))).toEqual([{ start: 0, end: 12 }]);
});
