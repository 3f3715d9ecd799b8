import { expect, it } from 'vitest';
import { bucketOf, countBuckets, fillBuckets, takeFrom } from '../../core/explanation-buckets.ts';

const WORDS = Array.from({ length: 1500 }, (_, term) => `말-${term}`);
const BUCKETS = fillBuckets(WORDS);

it('every term is in the bucket of its number, and in no other', () => {
  expect(BUCKETS).toHaveLength(countBuckets(WORDS.length));
  const kept = WORDS.map((_, term) => takeFrom(BUCKETS[bucketOf(term, BUCKETS.length)]!, term));
  expect(kept).toEqual(WORDS);
  expect(BUCKETS.flatMap((bucket) => Object.keys(bucket))).toHaveLength(WORDS.length);
});

it('buckets hold twenty terms or one less, of which no two are neighbours', () => {
  for (const bucket of BUCKETS) {
    const terms = Object.keys(bucket).map(Number);
    expect([19, 20]).toContain(terms.length);
    expect(terms.every((term) => !terms.includes(term + 1))).toBe(true);
  }
});

it.each([1500, -1])('no bucket has anything of %i, which is no term', (term) => {
  expect(() => takeFrom(BUCKETS[0]!, term)).toThrow(`There is no term ${term}`);
});
