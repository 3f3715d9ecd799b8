import { moveByDays } from '../time/calendar-date.ts';

/** A last day for a calendar. */
export interface CalendarDay {
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  description: string;
}

/** How many bytes a line may have (RFC 5545, 3.1). */
const LINE = 75;

/** An iCalendar file (RFC 5545) with a day and a reminder on the day before. `now`: when it is written. */
export function writeCalendar({ date, title, description }: CalendarDay, now: Date): string {
  const compact = (day: string) => day.replaceAll('-', '');
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Annae//Letters//EN',
    'BEGIN:VEVENT',
    `UID:${compact(date)}-${stamp}@annae`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(moveByDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A long line goes on below, behind a space; no character is parted. */
function fold(line: string): string {
  let folded = '';
  let room = LINE;
  for (const sign of line) {
    const size = sizeOf(sign.codePointAt(0)!);
    if (size > room) {
      folded += '\r\n ';
      room = LINE - 1;
    }
    folded += sign;
    room -= size;
  }
  return folded;
}

/** How many bytes a character has in UTF-8. */
function sizeOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
