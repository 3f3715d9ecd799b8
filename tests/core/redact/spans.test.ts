import { describe, expect, it } from 'vitest';
import { findSpans, uniteOverlaps } from '../../../core/redact/spans.ts';

describe('findSpans', () => {
  it('goes on behind a character of two code units that it turned down', () => {
    expect(findSpans('𐺐b', /\p{L}/gu, (found) => found === 'b')).toEqual([{ start: 2, end: 3 }]);
  });
});

describe('uniteOverlaps', () => {
  it('makes one of spans that overlap, and leaves those that touch', () => {
    const spans = [
      { start: 4, end: 9 },
      { start: 0, end: 5 },
      { start: 9, end: 12 },
    ];
    expect(uniteOverlaps(spans)).toEqual([
      { start: 0, end: 9 },
      { start: 9, end: 12 },
    ]);
  });
});
