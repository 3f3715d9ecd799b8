import type { Examples } from '../examples.ts';
import type { Words } from '../words/words.ts';

const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:1[89]|20)\\d{2}';
const MARK = ' ?[-./,] ?';
const MONTH_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** Chinese numerals, as on certificates: 一九八八年四月十二日. */
const HAN_DATE = '[一二][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日';
/** Years in Thailand count from 543 BC. */
const BUDDHIST_YEAR = '2[45]\\d{2}';

/** Full dates in figures or words, each a source for an `iu` expression without digits touching it. */
export function fullDates(words: Words): string[] {
  const { year, month, day, monthName, dayInMonth } = dateParts(words);
  const [yearOf, monthOf, monthOrder] = [words.exact('year-of'), words.exact('month-of'), words.exact('month-order')];
  return [
    `${YEAR}${MARK}${MONTH}${MARK}${DAY}`,
    `${YEAR} {1,2}${MONTH} {1,2}${DAY}`,
    // Boxes of a form (년 yyyy 1998 월 mm 03 일 dd 27), and the year last.
    `${year} ?(?:yyyy)? ?${YEAR} {0,2}${month} ?(?:mm)? ?${MONTH} {0,2}${day} ?(?:dd)? ?${DAY}`,
    `${MONTH} ?${month} ?${DAY} ?${day},? ${YEAR} ?${year}`,
    `(?:${YEAR}|\\d{2}) ?${year} ?${MONTH} ?${month} ?${DAY} ?${day}?`,
    `${YEAR}${MONTH_DAY}`,
    `${DAY}${MARK}${MONTH}${MARK}${YEAR}`,
    `${MONTH}${MARK}${DAY}${MARK}${YEAR}`,
    `${words.exact('era')} ?(?:\\d{1,2}|${words.exact('first-year')}) ?[年./-] ?${MONTH} ?[月./-] ?${DAY} ?日?`,
    `${monthName}[. ]{0,2}${dayInMonth}[, ]{1,2}(?:of )?${YEAR}`,
    `${dayInMonth}[ ./-]{0,2}(?:${words.exact('date-of')} )?${monthName}[ ./,-]{0,3}(?:${YEAR}|\\d{2})`,
    `${YEAR}[ ,.-]{1,2}${monthName}[ .-]{0,2}${dayInMonth}`,
    `${spokenDay(words)},? (?:${words.exact('year-before')} )?${YEAR}`,
    `${YEAR} ?${yearOf} ${MONTH} ?(?:${monthOrder} )?${monthOf} ${DAY}`,
    `${DAY}[/.-]${MONTH}[/.-]${BUDDHIST_YEAR}`,
    // Passports: 17 2월/FEB 1985.
    `${DAY} ${MONTH}${month} ?/ ?${monthName} ${YEAR}`,
    HAN_DATE,
    `${DAY} ?${words.exact('buddhist-month')} ?(?:${words.exact('buddhist-era')} ?)?(?:2[45]|19|20)\\d{2}`,
  ];
}

/** Dates that need a label to be read as such: a year of two digits, six digits, no year, a month, or a year alone. */
export function shortDates(words: Words): string[] {
  const { year, month, day, monthName, dayInMonth } = dateParts(words);
  return [
    `\\d{2}${MARK}${MONTH}${MARK}${DAY}`,
    `${DAY}${MARK}${MONTH}${MARK}\\d{2}`,
    `${MONTH}${MARK}${DAY}${MARK}\\d{2}`,
    `\\d{2}${MONTH_DAY}`,
    `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR}`,
    `(?:${YEAR}|\\d{2}) ?${year} ?${MONTH} ?${month}`,
    `\\d ?${year} ?${MONTH} ?${month} ?${DAY} ?${day}?`,
    `${MONTH} ?${month} ?${DAY} ?${day}?`,
    `${monthName}[. ]{0,2}${dayInMonth}`,
    `${dayInMonth} (?:of )?${monthName}`,
    spokenDay(words),
    `${monthName}[., ]{1,2}${YEAR}`,
    `${YEAR}${MARK}${MONTH}`,
    `${YEAR} ?${year}?`,
  ];
}

function dateParts(words: Words) {
  return {
    year: words.characters('year-sign'),
    month: words.characters('month-sign'),
    day: words.characters('day-sign'),
    monthName: words.source('month'),
    dayInMonth: `${DAY}${words.exact('day-ending')}?`,
  };
}

/** The day and month as Vietnamese says them: ngày 1 tháng 1. */
function spokenDay(words: Words): string {
  return `(?:${words.exact('day-before')} )?${DAY} ${words.exact('month-before')} ${MONTH}`;
}

export const datesExamples: Examples = {
  strikes: [],
  keeps: [
    { text: '2026-11-24 10:30 예약', why: 'an appointment' },
    { text: '20261124까지', why: 'a deadline without marks' },
    { text: '과세기간 2026.1.1.~2026.12.31.', why: 'a period' },
    { text: '2026년 11월 24일 화요일 오후 2시 30분', why: 'in Korean words' },
    { text: '체류기간 만료일 2027.03.15', why: 'an expiry' },
    { text: 'My visa expires on 2027-03-15.', why: 'an expiry in English' },
    { text: '여권 유효기간 2031.05.20까지', why: 'an expiry near “passport”' },
    { text: '여권 만료일 20310520', why: 'an expiry near “passport”, without marks' },
    { text: 'passport expiry 20 May 2031', why: 'an expiry near “passport”, in words' },
    { text: '계좌 개설일 2026-11-24', why: 'a date near “account”' },
    { text: '접수 2026. 11. 24. 09:00-18:00', why: 'a date behind “received”' },
    { text: '접수번호: 2026-11-24에 받음', why: 'a date behind “receipt number”' },
    { text: '签证到期日：2027年3月15日', why: 'in Chinese' },
    { text: '在留期限は2027年3月15日まで', why: 'in Japanese' },
    { text: '11/24 (화) 14:00', why: 'without a year' },
    { text: 'hết hạn ngày 15/03/2027', why: 'in Vietnamese' },
    { text: 'du 01/01/2026 au 31/12/2026', why: 'a period in French' },
    { text: '상담 시간 09:00~18:00, 점심 12:00~13:00', why: 'hours' },
    { text: '202611241030', why: 'a moment to the minute' },
    { text: '2024-2025 통계', why: 'a span of years' },
  ],
};
