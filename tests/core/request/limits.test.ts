import { describe, expect, it } from 'vitest';
import { cutText, LIMITS, limitOccasion } from '../../../core/request/limits.ts';

describe('what a page hands over', () => {
  it('stays as it is within the limits', () => {
    const occasion = { term: 'passport', page: { title: '여권 발급', host: 'www.passport.go.kr' }, terms: [{ term: 3, count: 1 }] };
    expect(limitOccasion(occasion)).toEqual(occasion);
    const nothing = { term: null, page: null, terms: [] };
    expect(limitOccasion(nothing)).toEqual(nothing);
  });

  it('is cut beyond them, in every part', () => {
    const long = '가'.repeat(3_000_000);
    const terms = Array.from({ length: 100_000 }, (_, term) => ({ term, count: 1 }));
    const limited = limitOccasion({ term: long, page: { title: long, host: long }, terms });
    expect(JSON.stringify(limited).length).toBeLessThan(60_000);
    expect(limited.page!.title).toHaveLength(LIMITS.title);
  });

  it('is not cut within a character', () => {
    expect(cutText('여권🛂', 3)).toBe('여권');
    expect(cutText('여권🛂', 4)).toBe('여권🛂');
  });
});
