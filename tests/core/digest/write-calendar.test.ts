import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../core/digest/write-calendar.ts';

const NOW = new Date('2026-12-01T03:04:05.678Z');

describe('the calendar file of a last day', () => {
  it('is a whole day with a reminder on the day before, in lines that end as RFC 5545 wants it', () => {
    const file = writeCalendar({ date: '2026-12-31', title: 'Pay', description: '' }, NOW);
    expect(file.split('\r\n').slice(0, 10)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Annae//Letters//EN',
      'BEGIN:VEVENT',
      'UID:20261231-20261201T030405Z@annae',
      'DTSTAMP:20261201T030405Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Pay',
      'DESCRIPTION:',
    ]);
    expect(file).toContain('TRIGGER:-P1D\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escapes what has a meaning in it, so that a text stays one line of the file', () => {
    const file = writeCalendar({ date: '2026-12-31', title: 'a, b; c\\d', description: 'one\ntwo' }, NOW);
    expect(file).toContain('SUMMARY:a\\, b\\; c\\\\d\r\nDESCRIPTION:one\\ntwo\r\n');
  });

  it('folds lines of more than 75 bytes between characters', () => {
    const title = `${'과태료를 내세요 '.repeat(20)}😀`;
    const file = writeCalendar({ date: '2026-12-31', title, description: title }, NOW);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  });
});
