import { describe, expect, it } from 'vitest';
import { addDays, seoulDate, seoulInstant, seoulTime } from '../../../core/time/seoul-clock.ts';

describe('clocks in Seoul show', () => {
  it.each([
    ['an afternoon', '2026-11-27T06:00:00Z', { date: '2026-11-27', weekday: 'fri', minutes: 900 }],
    [
      'the next day already, while it is still yesterday in Greenwich',
      '2026-11-28T15:00:00Z',
      { date: '2026-11-29', weekday: 'sun', minutes: 0 },
    ],
    ['the last minute of a day to its end', '2026-11-29T14:59:59.999Z', { date: '2026-11-29', weekday: 'sun', minutes: 1439 }],
    ['the new year before Europe', '2026-12-31T15:30:00Z', { date: '2027-01-01', weekday: 'fri', minutes: 30 }],
    ['no summer time', '2026-07-01T00:00:00Z', { date: '2026-07-01', weekday: 'wed', minutes: 540 }],
    ['the leap day', '2028-02-28T16:00:00Z', { date: '2028-02-29', weekday: 'tue', minutes: 60 }],
  ])('%s', (_, at, time) => {
    expect(seoulTime(new Date(at))).toEqual(time);
  });

  it('what the international time zone data say, at every hour of a year', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short', timeStyle: 'short' });
    const year = Array.from({ length: 365 * 24 }, (_, hour) => new Date(Date.UTC(2026, 0, 1, hour)));
    const wrong = year.filter((at) => {
      const { date, minutes } = seoulTime(at);
      return format.format(at) !== `${date} ${String(minutes / 60).padStart(2, '0')}:00`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-27', 0, '2026-11-26T15:00:00.000Z'],
    ['2026-11-27', 540, '2026-11-27T00:00:00.000Z'],
    ['2026-12-31', 1440, '2026-12-31T15:00:00.000Z'],
  ])('is found from Seoul’s date and time: %s, minute %d', (date, minutes, moment) => {
    expect(seoulInstant(date, minutes).toISOString()).toBe(moment);
  });

  it.each([
    ['2026-11-24T14:59:59Z', '2026-11-24'],
    ['2026-11-24T15:00:00Z', '2026-11-25'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
  ])('has the date of Seoul, where the day begins nine hours before Greenwich: %s is on %s', (moment, date) => {
    expect(seoulDate(new Date(moment))).toBe(date);
  });

  it('moves over the ends of months, forwards and backwards', () => {
    expect(addDays(new Date('2026-11-24T03:00:00Z'), 90).toISOString()).toBe('2027-02-22T03:00:00.000Z');
    expect(addDays(new Date('2026-03-01T03:00:00Z'), -1).toISOString()).toBe('2026-02-28T03:00:00.000Z');
  });

  it('is at the same time of day some days later', () => {
    expect(seoulTime(addDays(new Date('2026-12-31T06:00:00Z'), 2))).toEqual({ date: '2027-01-02', weekday: 'sat', minutes: 900 });
  });
});
