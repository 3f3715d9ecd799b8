import { describe, expect, it } from 'vitest';
import { PUBLIC_HOLIDAYS } from '../../../../core/contacts/public-holidays.ts';
import { type CountingOptions, countPeriod, moveDeadline } from '../../../../core/values/deadlines/count-period.ts';
import { readValues } from '../../../../core/values/read-values.ts';
import type { PeriodValue } from '../../../../core/values/value.ts';

const CIVIL: CountingOptions = { law: 'civil', holidays: PUBLIC_HOLIDAYS };
const TAX: CountingOptions = { law: 'tax', holidays: PUBLIC_HOLIDAYS };

function periodIn(text: string): PeriodValue {
  return readValues(text).find((value) => value.type === 'period')!;
}

describe('a period with a known start becomes a day', () => {
  it.each([
    ['고지서를 받은 날부터 60일 이내', { receipt: '2026-11-23' }, '2027-01-22', 'fri'],
    ['송달받은 날부터 2주 이내', { receipt: '2026-11-24' }, '2026-12-08', 'tue'],
    ['입국한 날부터 90일 이내', { entry: '2026-09-01' }, '2026-11-30', 'mon'],
    ['전입한 날부터 14일 이내', { event: '2026-11-16' }, '2026-11-30', 'mon'],
    ['알게 된 날부터 3개월 이내', { known: '2026-11-30' }, '2027-03-02', 'tue'],
    ['통지일부터 1년 이내', { notice: '2026-02-10' }, '2027-02-10', 'wed'],
    ['2026. 12. 1.부터 30일 이내', {}, '2026-12-31', 'thu'],
    ['접수 후 영업일 3일 이내', { event: '2026-12-24' }, '2026-12-30', 'wed'],
  ])('%s', (text, starts, date, weekday) => {
    expect(countPeriod(periodIn(text), starts, CIVIL)).toMatchObject({ date, weekday, holidaysKnown: true });
  });

  it.each([
    ['영업정지 30일', '2026-12-01', '2026-12-30', ['burden']],
    // A Saturday: the period ends all the same.
    ['면허정지 40일', '2026-11-24', '2027-01-02', ['burden']],
    ['3개월 업무정지', '2026-12-01', '2027-02-28', ['burden', 'calendar']],
  ])('%s from %s on counts its first day and ends on %s (행정기본법 제6조 제2항)', (text, startDate, date, rules) => {
    const period = { ...periodIn(text), startDate };
    expect(countPeriod(period, {}, { law: 'administrative', holidays: PUBLIC_HOLIDAYS })).toMatchObject({ date, rules });
  });

  it('between private persons, no first day counts for the law of offices', () => {
    expect(countPeriod({ ...periodIn('영업정지 30일'), startDate: '2026-12-01' }, {}, CIVIL)).toMatchObject({ rules: ['first-day'] });
  });

  it('the first day is not counted, unless the period begins at midnight (민법 제157조)', () => {
    const period = { days: 14, from: 'event', direction: 'after', bound: 'until' } as const;
    expect(countPeriod(period, { event: '2026-11-16' }, CIVIL)).toMatchObject({ date: '2026-11-30', rules: ['first-day'] });
    expect(countPeriod(period, { event: '2026-11-16' }, { ...CIVIL, fromMidnight: true })).toMatchObject({
      date: '2026-11-30',
      rules: ['whole-first-day', 'day-off-civil'],
    });
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-27', 1, '2026-02-27'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-28', 12, '2025-02-28'],
  ])('months go by the calendar, to the end of a month that has no such day (민법 제160조): %s and %i', (start, months, end) => {
    const period = { months, from: 'event', direction: 'after', bound: 'from' } as const;
    expect(countPeriod(period, { event: start }, CIVIL)).toMatchObject({ date: end, rules: ['first-day', 'calendar'] });
  });

  it('a last day that is a Saturday or a holiday moves on, by the law that is named (민법 제161조, 국세기본법 제5조)', () => {
    const period = { days: 14, from: 'receipt', direction: 'after', bound: 'until' } as const;
    // 23 January and 14 days: Saturday, 6 February, the first of four days of the New Year by the moon.
    expect(countPeriod(period, { receipt: '2027-01-23' }, CIVIL)).toEqual({
      date: '2027-02-10',
      weekday: 'wed',
      rules: ['first-day', 'day-off-civil'],
      holidaysKnown: true,
    });
    expect(countPeriod(period, { receipt: '2027-01-23' }, TAX)).toMatchObject({ rules: ['first-day', 'day-off-tax'] });
    expect(moveDeadline('2026-12-12', TAX)).toMatchObject({ date: '2026-12-14', rules: ['day-off-tax'] });
    expect(moveDeadline('2026-12-10', TAX)).toBeNull();
  });

  it('backwards, a lease that ends on 10 March is refused from 10 September to 9 January', () => {
    const [from, until] = readValues('계약 만료 6개월 전부터 2개월 전까지') as PeriodValue[];
    expect(countPeriod(from!, { expiry: '2021-03-10' }, CIVIL)).toMatchObject({ date: '2020-09-10' });
    expect(countPeriod(until!, { expiry: '2021-03-10' }, CIVIL)).toMatchObject({ date: '2021-01-09' });
  });

  it('nothing is counted without a start, nor hours; and a year without known holidays says so', () => {
    expect(countPeriod(periodIn('14일 이내'), { receipt: '2026-11-23' }, CIVIL)).toBeNull();
    expect(countPeriod(periodIn('받은 날부터 60일 이내'), {}, CIVIL)).toBeNull();
    expect(countPeriod(periodIn('24시간 이내'), { receipt: '2026-11-23' }, CIVIL)).toBeNull();
    expect(countPeriod(periodIn('받은 날부터 3년 이내'), { receipt: '2026-11-23' }, CIVIL)).toMatchObject({ holidaysKnown: false });
  });
});
