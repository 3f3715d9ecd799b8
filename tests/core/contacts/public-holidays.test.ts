import { describe, expect, it } from 'vitest';
import { holidayNames, PUBLIC_HOLIDAYS } from '../../../core/contacts/public-holidays.ts';

describe('a day in Korea', () => {
  it.each([
    ['2026-09-25', ['추석']],
    ['2026-10-05', ['대체공휴일(개천절)']],
    ['2027-02-09', ['대체공휴일(설날)']],
    ['2026-11-27', []],
    ['2026-11-29', []],
  ])('is a public holiday or none: %s', (date, names) => {
    expect(holidayNames(date, PUBLIC_HOLIDAYS)).toEqual(names);
  });

  it.each(['2025-10-06', '2028-01-01', '2099-03-01'])('is neither in a year that is not known: %s', (date) => {
    expect(holidayNames(date, PUBLIC_HOLIDAYS)).toBeNull();
  });

  it('of New Year is a public holiday in every year that is known', () => {
    const years = Object.keys(PUBLIC_HOLIDAYS);
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) expect(holidayNames(`${year}-01-01`, PUBLIC_HOLIDAYS)).not.toEqual([]);
  });
});
