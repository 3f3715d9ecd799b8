import { FIGURES_IN_HANGUL } from '../amounts/korean-number.ts';
import { matchHere } from '../reading.ts';
import type { PeriodValue } from '../value.ts';

/** How long a period is. */
export type PeriodLength = Pick<PeriodValue, 'months' | 'days' | 'workingDays' | 'hours'>;

/** A length as it is written, and which of its units says of itself that it is no date. */
export interface WrittenLength {
  length: PeriodLength;
  end: number;
  /** `day`: 10일 may be a day of the month; `week`: 2주 may be shares; `year`: 2년 may be a year; `hour`: 24시간 is mostly a way to say always. */
  unit: 'day' | 'week' | 'month' | 'year' | 'working-day' | 'hour';
}

/** Without 08년 and '15년, which are years of the calendar. */
const FIGURES =
  /(?:([1-9](?:(?<!'.)\d)?) ?년(?![도월생차째산형식분]|간 ?기)(?: ?(반)(?![가-힣])| ?(\d{1,2}) ?개월(?!분|차|째)(?: ?(\d{1,2}) ?일)?)?|(\d{1,3}) ?개월(?![분령차째]|아 |할부)(?: ?(\d{1,2}) ?일)?|(\d{1,2}) ?달(?=[ 이내간안전후동마]|$)|(\d{1,3}) ?(?:영업일|근무일|평일)|(\d{1,2}) ?주(?![택년차식주민당기요째연거소세정])(?:일)?|(\d{1,4}) ?일(?![차째자부정반시출])|(\d{1,4}) ?시간)/y;
const WORDS =
  /(?:(하루)|(이틀)|(사흘)|(나흘)|(닷새)|(엿새)|(열흘)|(보름)(?!달)|((?:일|이) ?주일)|(한|두|세|석|네|넉|다섯|여섯) ?달(?! ?반(?![가-힣]))|(반년)|(?<!년 )([일이삼사오육구]) ?개월)(?!째|생)/y;
const DAYS_OF_WORDS = [1, 2, 3, 4, 5, 6, 10, 15];
const MONTHS: Readonly<Record<string, number>> = {
  ...FIGURES_IN_HANGUL,
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
};
const WEEK = 7;
const MONTHS_OF_YEAR = 12;

/** A length in figures: 14일, 1년 6개월, 2주간, 3영업일. */
export function readLength(text: string, at: number): WrittenLength | null {
  const found = matchHere(text, FIGURES, at);
  if (!found) return null;
  const end = at + found[0].length;
  const [, years, half, more, odd, months, rest, moons, working, weeks, days, hours] = found.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (years !== undefined) {
    const beyond = half === undefined ? more : MONTHS_OF_YEAR / 2;
    return { length: monthsAnd(years * MONTHS_OF_YEAR + (beyond ?? 0), odd), end, unit: beyond === undefined ? 'year' : 'month' };
  }
  if (months !== undefined) return { length: monthsAnd(months, rest), end, unit: 'month' };
  if (moons !== undefined) return { length: { months: moons }, end, unit: 'month' };
  if (working !== undefined) return { length: { workingDays: working }, end, unit: 'working-day' };
  if (weeks !== undefined) return { length: { days: weeks * WEEK }, end, unit: 'week' };
  if (days !== undefined) return { length: { days }, end, unit: 'day' };
  return { length: { hours: hours! }, end, unit: 'hour' };
}

function monthsAnd(months: number, days: number | undefined): PeriodLength {
  return days === undefined ? { months } : { months, days };
}

/** A length in words: 이틀, 보름, 한 달. */
export function readSpelledLength(text: string, at: number): WrittenLength | null {
  const found = matchHere(text, WORDS, at);
  if (!found) return null;
  const end = at + found[0].length;
  const which = found.slice(1).findIndex((part) => part !== undefined);
  const days = DAYS_OF_WORDS[which];
  if (days !== undefined) return { length: { days }, end, unit: which === 0 ? 'day' : 'month' };
  if (found[9]) return { length: { days: found[9].startsWith('일') ? WEEK : 2 * WEEK }, end, unit: 'week' };
  return { length: { months: found[11] ? MONTHS_OF_YEAR / 2 : MONTHS[found[10] ?? found[12]!]! }, end, unit: 'month' };
}
