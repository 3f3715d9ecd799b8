import { fitsHere, matchHere } from '../reading.ts';
import { weekdayBehind } from './weekday-behind.ts';

/** A date as it is written, before it is known whether such a day exists. */
export interface DateShape {
  year: number | null;
  month: number;
  day: number | 'last';
  end: number;
  /** `sure` where nothing else is written so; `place` where words beside it have to say that it is a date. */
  trust: 'sure' | 'place';
  /** The mark between its parts; a range goes on with the same. */
  mark: string;
}

const NUMERIC = /(\d{4}|\d{2}) {0,2}([.\-/]) {0,2}(\d{1,2}) {0,2}\2 {0,2}(\d{1,2})(?!\d|:\d)/y;
const KOREAN =
  /(\d{4}|\d{2}) {0,2}(?:년도?|\.(?= {0,2}\d{1,2} ?월)) {0,2}(\d{1,2}) {0,2}(?:월(?: {0,2}\n {0,12}(?=\d{1,2}일(?:까지|부터|에)))?|[.] ?(?=\d)) {0,2}(?:(\d{1,2}) {0,2}(?:일|\.(?!\d)|(?= {0,2}~ {0,2}\d{1,2} ?일|(?: {0,2}[,·ㆍ] {0,2}\d{1,2})+ {0,2}일(?! ?(?:간|이내))))|(말일|말(?=까지|부터)))(?!간)/y;
const EIGHT = /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/y;
const MONTH_DAY =
  /(\d{1,2}) {0,2}월 {0,2}(?:(\d{1,2}) {0,2}(?:일|(?= {0,2}~ {0,2}\d{1,2} ?일|(?: {0,2}[,·ㆍ] {0,2}\d{1,2})+ {0,2}일(?! ?(?:간|이내))))|(말일)(?![가-힣]|경)|(말일|말)(?=까지|부터))(?!간)/y;
const SHORT = /(\d{1,2})([./-]) {0,2}(\d{1,2})(?!\d)/y;
/** 12.31일까지, and not 3.5일간. */
const DAY_SIGN = /일(?=까지|부터|에|은|이(?![내상하])|[^가-힣]|$)/y;
/** What makes a version or a telephone number of a date. */
const GOES_ON = /[.\-/]\d(?!\d?[:시])/y;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** 단기 counts from 2333 BC. */
const DANGUN = 2333;
const MOST_WRITTEN_MONTH = 19;
const MOST_WRITTEN_DAY = 39;

/** The date that begins with the figures at `at`; `hasApostrophe`: '26.12.10. */
export function readDateShape(text: string, at: number, hasApostrophe: boolean): DateShape | null {
  return (
    readKorean(text, at) ?? readNumeric(text, at, hasApostrophe) ?? readEight(text, at) ?? readMonthDay(text, at) ?? readShort(text, at)
  );
}

function readKorean(text: string, at: number): DateShape | null {
  const found = matchHere(text, KOREAN, at);
  if (!found) return null;
  const year = readYear(found[1]!);
  if (year === null) return null;
  return { year, month: Number(found[2]), day: found[3] ? Number(found[3]) : 'last', end: KOREAN.lastIndex, trust: 'sure', mark: '년' };
}

function readNumeric(text: string, at: number, hasApostrophe: boolean): DateShape | null {
  const found = matchHere(text, NUMERIC, at);
  if (!found) return null;
  const [, written, mark, month, day] = found;
  const year = readYear(written!);
  const end = endOfNumeric(text, NUMERIC.lastIndex, mark!);
  if (!year || !end || Number(month) > MOST_WRITTEN_MONTH || Number(day) > MOST_WRITTEN_DAY) return null;
  const trust = written!.length === 4 || hasApostrophe ? 'sure' : 'place';
  return { year, month: Number(month), day: Number(day), end, trust, mark: mark! };
}

/** With the last stop; 0 where the row of figures goes on. */
function endOfNumeric(text: string, at: number, mark: string): number {
  GOES_ON.lastIndex = at;
  if (text[at] === mark && GOES_ON.test(text)) return 0;
  if (mark === '.' && text[at] === '.') return at + 1;
  return fitsHere(text, DAY_SIGN, at) ? at + 1 : at;
}

function readEight(text: string, at: number): DateShape | null {
  const found = matchHere(text, EIGHT, at);
  if (!found || Number(found[2]) > 12 || Number(found[3]) > 31) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]), end: EIGHT.lastIndex, trust: 'place', mark: '' };
}

function readMonthDay(text: string, at: number): DateShape | null {
  const found = matchHere(text, MONTH_DAY, at);
  if (!found) return null;
  return {
    year: null,
    month: Number(found[1]),
    day: found[2] ? Number(found[2]) : 'last',
    end: MONTH_DAY.lastIndex,
    trust: 'sure',
    mark: '월',
  };
}

function readShort(text: string, at: number): DateShape | null {
  const found = matchHere(text, SHORT, at);
  if (!found || Number(found[1]) > 12 || Number(found[3]) > 31 || Number(found[1]) < 1 || Number(found[3]) < 1) return null;
  const end = endOfNumeric(text, SHORT.lastIndex, found[2]!);
  // 11-30 may be anything; 11-30(월) is a day.
  if (found[2] === '-' && !weekdayBehind(text, end)) return null;
  return end === 0 ? null : { year: null, month: Number(found[1]), day: Number(found[3]), end, trust: 'place', mark: found[2]! };
}

/** The year of our era that is written so; null for what is no year. Two figures are of this century, or of the last from 70 on. */
function readYear(written: string): number | null {
  const year = Number(written);
  if (written.length === 2) return year + (year < 70 ? 2000 : 1900);
  if (year > DANGUN + FIRST_YEAR && year < DANGUN + LAST_YEAR) return year - DANGUN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

const REST = /(\d{1,2}) {0,2}(?:월|[.\-/]) {0,2}(\d{1,2})(?: {0,2}일|\.(?!\d))?(?!\d|[.\-/:]\d)/y;
const DAY_ALONE =
  /(\d{1,2})(?: {0,2}일(?! ?(?:간|이내|내[에 ]|안|후|전|뒤|동안|이상|씩))|\.(?!\d))?(?![\d,:.]|[.\-/:]\d| ?(?:월|개|년|일|주|만|천|억|원|%|시|명|세|영업))/y;

/** The second date of a range, which leaves out what it has in common with the first: 2026. 11. 1. ~ 11. 30. */
export function readSecondDate(text: string, at: number, first: DateShape): DateShape | null {
  const hasApostrophe = text[at] === "'";
  const whole = readDateShape(text, hasApostrophe ? at + 1 : at, hasApostrophe);
  // Behind a year of four figures, 12. 11. 18시 is no year of two.
  const isOdd = whole?.trust === 'place' && whole.mark !== '' && first.trust === 'sure';
  if (whole && !isOdd && (whole.year !== null || whole.trust === 'sure')) return whole;
  const rest = matchHere(text, REST, at);
  const day = rest ? null : matchHere(text, DAY_ALONE, at);
  const found = rest ?? day;
  if (!found) return null;
  const month = rest ? Number(rest[1]) : first.month;
  const last = Number(rest ? rest[2] : day![1]);
  return month < 1 || month > 12 || last < 1 || last > 31
    ? null
    : { ...first, year: null, month, day: last, end: at + found[0].length, trust: 'sure' };
}
