import { sayFact, sayWon } from '../../facts/say-fact.ts';
import type { DigestField, PeriodField } from '../digest.ts';
import type { Telling } from './telling.ts';

type Speech = Pick<Telling, 'lang' | 'say'>;

/** What was read at a field. */
export function sayField(field: DigestField, speech: Speech): string {
  const { lang, say } = speech;
  if ('won' in field) return sayWon(field.won, lang);
  if ('date' in field) return field.time ? `${sayDay(field.date, lang)}, ${field.time}` : sayDay(field.date, lang);
  if ('to' in field) return `${sayDay(field.from, lang)} – ${sayDay(field.to, lang)}`;
  if ('text' in field) return field.text;
  const period = sayPeriod(field, speech);
  return field.until === undefined ? period : `${period} (${say('todo.by', { date: sayDay(field.until, lang) })})`;
}

/** A period, what it counts from, and that the law gives it. */
export function sayPeriod({ days, months, counted, fact }: PeriodField, { lang, say }: Speech): string {
  const parts = [
    months === undefined ? null : { value: months, unit: 'month' as const },
    days === undefined ? null : { value: days, unit: 'day' as const },
  ];
  const period = parts.flatMap((part) => (part ? [sayFact(part, lang, String)] : [])).join(' ');
  const said = counted === null ? say('todo.within', { period }) : say(`todo.counted.${counted}`, { period });
  return fact === undefined ? said : `${said} (${say('law')})`;
}

/** A day (`YYYY-MM-DD`) with its weekday. */
export function sayDay(date: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));
}

/** How far away the last day is. */
export function sayDaysLeft(days: number, say: Telling['say']): string {
  if (days === 0) return say('todo.today');
  return days > 0 ? say('todo.left', { count: days }) : say('todo.passed', { count: -days });
}
