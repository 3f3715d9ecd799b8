import { describe, expect, it } from 'vitest';
import { todayInSeoul } from '../../cli/today-in-seoul.ts';

describe('the day in Seoul', () => {
  it.each([
    ['2026-11-23T14:59:00Z', '2026-11-23'],
    ['2026-11-23T15:00:00Z', '2026-11-24'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s', (moment, day) => {
    expect(todayInSeoul(new Date(moment))).toBe(day);
  });
});
