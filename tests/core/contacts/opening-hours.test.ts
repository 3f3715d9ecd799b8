import { describe, expect, it } from 'vitest';
import { type Opening, openingOf } from '../../../core/contacts/opening-hours.ts';
import type { PhoneLine } from '../../../core/contacts/phone-line.ts';
import { PUBLIC_HOLIDAYS } from '../../../core/contacts/public-holidays.ts';
import { EVERY_DAY, hours, line } from './sample-contacts.ts';

/** A moment of Seoul’s clocks. */
const seoul = (moment: string) => new Date(`${moment}:00+09:00`);
const ask = (contact: PhoneLine, moment: string, language: string | null = 'vi') =>
  openingOf({ contact, language, at: seoul(moment), holidays: PUBLIC_HOLIDAYS });
const open = (until: string | null): Opening => ({ type: 'open', until: until === null ? null : seoul(until), holidaysKnown: true });
const closed = (opens: string | null): Opening => ({ type: 'closed', opens: opens === null ? null : seoul(opens), holidaysKnown: true });

const contact = line();
const immigration = line({
  languages: ['ko', 'en', 'vi'],
  hours: [hours('09:00', '18:00'), hours('18:00', '22:00', { languages: ['ko', 'en'] })],
});
const lunch = line({ hours: [hours('13:00', '18:00'), hours('09:00', '12:00')] });
const always = line({ hours: [hours('00:00', '24:00', { days: EVERY_DAY })], holidays: true });
const night = line({
  hours: [hours('20:00', '24:00', { days: EVERY_DAY }), hours('00:00', '06:00', { days: EVERY_DAY })],
  holidays: true,
});
const nightOffHolidays = { ...night, holidays: false };
const allWeek = line({ hours: [hours('00:00', '24:00')] });

describe('a contact is open', () => {
  it.each<[string, PhoneLine, string, string | null]>([
    ['from the first minute', contact, '2026-11-27T09:00', '2026-11-27T18:00'],
    ['to the last minute', contact, '2026-11-27T17:59', '2026-11-27T18:00'],
    ['until its lunch hour', lunch, '2026-11-27T11:00', '2026-11-27T12:00'],
    ['again after lunch', lunch, '2026-11-27T13:00', '2026-11-27T18:00'],
    ['over midnight', night, '2026-11-27T23:30', '2026-11-28T06:00'],
    ['after midnight', night, '2026-11-28T05:59', '2026-11-28T06:00'],
    ['until the midnight before a holiday that it keeps', nightOffHolidays, '2026-12-24T23:00', '2026-12-25T00:00'],
    ['through the nights of a week, until Saturday', allWeek, '2026-11-25T12:00', '2026-11-28T00:00'],
    ['day and night', always, '2026-11-28T04:00', null],
    ['on a holiday that it does not keep', night, '2026-09-25T21:00', '2026-09-26T06:00'],
    ['on the working day between holidays', contact, '2026-10-06T10:00', '2026-10-06T18:00'],
  ])('%s', (_, record, moment, until) => {
    expect(ask(record, moment)).toEqual(open(until));
  });
});

describe('a contact is closed', () => {
  it.each<[string, PhoneLine, string, string | null]>([
    ['before it opens', contact, '2026-11-27T08:59', '2026-11-27T09:00'],
    ['at lunch', lunch, '2026-11-27T12:00', '2026-11-27T13:00'],
    ['in the evening', contact, '2026-11-26T18:00', '2026-11-27T09:00'],
    ['over the weekend', contact, '2026-11-27T18:00', '2026-11-30T09:00'],
    ['on Chuseok, which lasts until Monday', contact, '2026-09-24T10:00', '2026-09-28T09:00'],
    ['on Seollal with its substitute day', contact, '2027-02-05T19:00', '2027-02-10T09:00'],
    ['on New Year, found from the old year', contact, '2026-12-31T20:00', '2027-01-04T09:00'],
    ['by day, where it works at night', night, '2026-11-27T06:00', '2026-11-27T20:00'],
    ['for good, where no day is named', line({ hours: [hours('09:00', '18:00', { days: [] })] }), '2026-11-27T10:00', null],
  ])('%s', (_, record, moment, opens) => {
    expect(ask(record, moment)).toEqual(closed(opens));
  });
});

describe('the language decides', () => {
  it('when the evening is for some languages only', () => {
    expect(ask(immigration, '2026-11-27T10:00', 'en')).toEqual(open('2026-11-27T22:00'));
    expect(ask(immigration, '2026-11-27T10:00', 'vi')).toEqual(open('2026-11-27T18:00'));
    expect(ask(immigration, '2026-11-26T20:00', 'vi')).toEqual(closed('2026-11-27T09:00'));
  });

  it('nothing when an interpreter joins: then the hours for all count', () => {
    expect(ask(immigration, '2026-11-27T10:00', null)).toEqual(open('2026-11-27T18:00'));
    expect(ask(immigration, '2026-11-27T20:00', null)).toEqual(closed('2026-11-30T09:00'));
  });
});

describe('hours are not guessed', () => {
  it.each<[string, PhoneLine, string]>([
    ['where none are known', line({ hours: [] }), 'vi'],
    ['where they are known for other languages only', line({ hours: [hours('09:00', '18:00', { languages: ['ko'] })] }), 'vi'],
    ['for a language that the line does not counsel in', always, 'uz'],
  ])('%s', (_, record, language) => {
    expect(ask(record, '2026-11-27T10:00', language)).toBeNull();
  });
});

describe('a year whose holidays are not known', () => {
  it.each([
    ['leaves it open whether the contact is closed', contact, '2028-10-03T10:00', { type: 'open', holidaysKnown: false }],
    [
      'is named when the contact opens in it',
      contact,
      '2027-12-31T20:00',
      { type: 'closed', opens: seoul('2028-01-03T09:00'), holidaysKnown: false },
    ],
    ['does not matter to a line that keeps no holidays', always, '2028-10-03T10:00', { type: 'open', holidaysKnown: true }],
  ])('%s', (_, record, moment, opening) => {
    expect(ask(record, moment)).toMatchObject(opening);
  });
});
