import { anyOf } from './words/word-source.ts';

const MONTHS = anyOf(
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre',
  'janv|févr|avr|juil|déc|decembre',
  'yanvar|fevral|mart|aprel|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr',
  'يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
);

const THAI_MONTHS =
  'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[มกพสตธ]\\.[คพย]\\.|เม\\.ย\\.|มิ\\.ย\\.';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:1[89]|20)\\d{2}';
const MARK = ' ?[-./,] ?';
const ORDINAL = '(?:st|nd|rd|th|er|re|e)?';

/** Full dates in figures or words, each a source for an `iu` expression without digits touching it. */
export const FULL_DATES = [
  `${YEAR}${MARK}${MONTH}${MARK}${DAY}`,
  `${YEAR} {1,2}${MONTH} {1,2}${DAY}`,
  // Boxes of a form (년 yyyy 1998 월 mm 03 일 dd 27), and the year last.
  `년 ?(?:yyyy)? ?${YEAR} {0,2}월 ?(?:mm)? ?${MONTH} {0,2}일 ?(?:dd)? ?${DAY}`,
  `${MONTH} ?월 ?${DAY} ?일,? ${YEAR} ?년`,
  `(?:${YEAR}|\\d{2}) ?[년年] ?${MONTH} ?[월月] ?${DAY} ?[일日号號]?`,
  `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
  `${DAY}${MARK}${MONTH}${MARK}${YEAR}`,
  `${MONTH}${MARK}${DAY}${MARK}${YEAR}`,
  `(?:明治|大正|昭和|平成|令和|[mtshr]) ?(?:\\d{1,2}|元) ?[年./-] ?${MONTH} ?[月./-] ?${DAY} ?日?`,
  `${MONTHS}[. ]{0,2}${DAY}${ORDINAL}[, ]{1,2}(?:of )?${YEAR}`,
  `${DAY}${ORDINAL}[ ./-]{0,2}(?:of |de )?${MONTHS}[ ./,-]{0,3}(?:${YEAR}|\\d{2})`,
  `${YEAR}[ ,.-]{1,2}${MONTHS}[ .-]{0,2}${DAY}${ORDINAL}`,
  `(?:ngày )?${DAY} (?:tháng|thang|thg) ${MONTH},? (?:năm |nam )?${YEAR}`,
  `${YEAR} ?оны? ${MONTH} ?(?:-р |дугаар |дүгээр )?сарын ${DAY}`,
  `${DAY}[/.-]${MONTH}[/.-]2[45]\\d{2}`,
  // Passports: 17 2월/FEB 1985; certificates: 一九八八年四月十二日.
  `${DAY} ${MONTH}월 ?/ ?${MONTHS} ${YEAR}`,
  '[一二][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日',
  // Thai years count from 543 BC.
  `${DAY} ?(?:${THAI_MONTHS}) ?(?:พ\\.ศ\\. ?)?(?:2[45]|19|20)\\d{2}`,
];

/** Dates that need a label to be read as such: a year of two digits, six digits, no year, a month, or a year alone. */
export const SHORT_DATES = [
  `\\d{2}${MARK}${MONTH}${MARK}${DAY}`,
  `${DAY}${MARK}${MONTH}${MARK}\\d{2}`,
  `${MONTH}${MARK}${DAY}${MARK}\\d{2}`,
  `\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
  `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR}`,
  `(?:${YEAR}|\\d{2}) ?[년年] ?${MONTH} ?[월月]`,
  `\\d ?[년年] ?${MONTH} ?[월月] ?${DAY} ?[일日]?`,
  `${MONTH} ?[월月] ?${DAY} ?[일日号號]?`,
  `${MONTHS}[. ]{0,2}${DAY}${ORDINAL}`,
  `${DAY}${ORDINAL} (?:of )?${MONTHS}`,
  `(?:ngày )?${DAY} (?:tháng|thang|thg) ${MONTH}`,
  `${MONTHS}[., ]{1,2}${YEAR}`,
  `${YEAR}${MARK}${MONTH}`,
  `${YEAR} ?[년年]?`,
];
