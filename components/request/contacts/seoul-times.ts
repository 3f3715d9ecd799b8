import type { Language } from '../../../core/languages.ts';
import { seoulTime } from '../../../core/time/seoul-clock.ts';
import type { Translate } from '../../../locales/create-translator.ts';

/** Until when somebody answers; null is a week or longer without a break. */
export function formatUntil(until: Date | null, now: Date, language: Language, t: Translate): string {
  return until ? t('whoAnswers.until', { time: formatTime(until, now, language) }) : t('whoAnswers.always');
}

/** From when somebody answers. */
export function formatOpens(opens: Date, now: Date, language: Language, t: Translate): string {
  return t('whoAnswers.opens', { time: formatTime(opens, now, language) });
}

/** A moment on Seoul's clocks; with its weekday when it is not today, and its date when it is not within a week. */
export function formatTime(moment: Date, now: Date, language: Language): string {
  const isToday = seoulTime(moment).date === seoulTime(now).date;
  const isSoon = moment.getTime() - now.getTime() < 6 * 86_400_000;
  const day: Intl.DateTimeFormatOptions = isToday ? {} : isSoon ? { weekday: 'short' } : { month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(language, { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Seoul' }).format(
    moment,
  );
}
