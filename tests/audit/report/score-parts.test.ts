import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../audit/report/score/parts.ts';
import { sumCredits } from '../../../audit/report/score/score-parts.ts';

function scoreOf(pages: number, credit: number) {
  const sums = sumCredits();
  for (let page = 0; page < pages; page++) sums.add(Object.fromEntries(PARTS.map(({ id }) => [id, credit])));
  return sums.score();
}

describe('the score of a site', () => {
  it('has parts whose weights sum to 100', () => {
    expect(PARTS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('can be worked out again from what a part says was counted', () => {
    const { parts, total } = scoreOf(48, 75);
    for (const { weight, credit, pages, points } of parts) {
      expect(points).toBe(Math.round((10 * weight * credit) / (100 * (pages + 2))) / 10);
    }
    expect(total).toBe(Math.round(parts.reduce((sum, { points }) => sum + points!, 0)));
  });

  it.each([
    [1, 34],
    [3, 60],
    [30, 94],
    [1000, 100],
  ])('of %i pages without a fault is %i: a few good pages never make a full score', (pages, total) => {
    expect(scoreOf(pages, 100).total).toBe(total);
  });

  it('is 0 where every page fails, however many there are', () => {
    expect([scoreOf(1, 0).total, scoreOf(500, 0).total]).toEqual([0, 0]);
  });

  it('leaves out a part that can be said of no page, and is none where that is true of all', () => {
    const sums = sumCredits();
    expect(sums.score().total).toBeNull();
    for (let page = 0; page < 998; page++) sums.add({ words: 50 });
    const { total, parts } = sums.score();
    expect(total).toBe(50);
    expect(parts.filter(({ points }) => points !== null).map(({ id }) => id)).toEqual(['words']);
  });
});
