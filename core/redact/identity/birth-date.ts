import { fullDates, shortDates } from '../context/dates.ts';
import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans, type Span } from '../spans.ts';
import { afterLabel, connector } from '../words/after-label.ts';
import type { Words } from '../words/words.ts';

/** The whole date: no shorter reading of a longer one, and no decade … */
const NO_MORE_DIGITS = '(?!\\d|[./-]\\d|[/-] \\d|\\. \\d{1,2}(?!\\d))';
/** A year of birth with the endings of “to be” (이다): 1990년생입니다. */
const BORN_IN = '생(?:입니다|이에요|이고|인데|이며|임|이라|예요|,)';
const YEAR = '(?:(?:19|20)\\d{2}|\\d{2}) ?년';
const YEAR_ALONE = /^\d{2,4} ?[년年]?$/u;
/** The longest distance from a label to its date, in code units. */
const PROXIMITY = 60;
const LONGEST_BEHIND = 18;

/** Dates of birth, by the words in front of them or behind; dates that a rule is about (2007.1.1. 이후 출생) stay. */
export const birthDate: Recogniser = {
  name: 'birth-date',
  kind: 'birth-date',
  before: ['plate'],
  prepare(words) {
    const end = dateEnd(words);
    const datesOf = (sources: readonly string[]) => new RegExp(`(?<!\\d)(?:${sources.join('|')})${end}`, 'giu');
    const [fullDate, shortDate] = [datesOf(fullDates(words)), datesOf(shortDates(words))];
    const bornOn = afterLabel(words, `(?<!\\d)(?:${fullDates(words).join('|')})${end}`);
    const born = new RegExp(`(?<!\\p{L})(?<!${words.exact('not-before-born')} )${words.exact('born')}(?!\\p{L})`, 'giu');
    // A year alone is one's own when the sentence is about oneself.
    const ownYear = new RegExp(`(?<!\\d)(?<value>${YEAR})${BORN_IN}`, 'dgu');
    const yearAndDay = new RegExp(`(?<!\\d)${YEAR} ?생,? ?\\d{1,2} ?월 ?\\d{1,2} ?일`, 'gu');
    const places = datePlaces(words);
    return ({ text }) => {
      const { isDirect, isNear, isBefore, isSecond, hasComma } = places(text);
      const isShort = (found: string, date: Span) =>
        YEAR_ALONE.test(found) ? isDirect(date) && !hasComma(date) : isDirect(date) || isBefore(date) || isSecond(date);
      return [
        ...findSpans(text, fullDate, (_, date) => isNear(date)),
        ...findSpans(text, shortDate, isShort),
        ...findSpans(text, ownYear),
        ...findSpans(text, yearAndDay),
        ...findAfter({ text, label: born, tail: bornOn, accept: () => true }),
      ];
    };
  },
};

/** … nor a date that a rule begins or ends with. */
function dateEnd(words: Words): string {
  const unit = `${words.characters('year-sign')}|${words.characters('month-sign')}|${words.characters('day-sign')}`;
  const monthOrDay = `(?:${words.characters('month-sign')}|${words.characters('day-sign')})`;
  const decade = `s(?![a-z])|${words.exact('decade')}`;
  return `${NO_MORE_DIGITS}(?!${unit}| ?\\d{1,2} ?${monthOrDay}|${decade})(?!\\.? ?(?:${words.exact('of-a-rule')}|~))`;
}

/** Where a date stands: right behind a label, near one, before or beside a word that says what it is, or second after one. */
function datePlaces(words: Words) {
  const label = words.label('birth');
  const direct = new RegExp(`^${connector(words)}(?:${words.exact('date-lead')} ?){0,2}$`, 'iu');
  const near = new RegExp(`^(?:(?!${words.exact('other-date')})[^\\d\\n.!?。;${MASK}]){1,20}$`, 'iu');
  const second = secondDate(words);
  const behind = wordBehind(words);
  const beside = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.exact('sex')}|[MF])[,/ ]{1,2}$`, 'u');
  // Such a word no longer leads to the date behind it (…出生，2019年1月1日来韩).
  const behindOnly = new RegExp(`^${words.exact('born-behind-only')}$`, 'u');
  const afterDate = new RegExp(`(?:${words.characters('day-sign')}|[\\d${MASK}]) ?(?:${words.exact('particle-of-time')})?$`, 'u');
  const notBefore = new RegExp(`${words.exact('not-before-birth')}$`, 'u');
  const isLabel = (text: string, found: string, start: number) =>
    !(behindOnly.test(found) && afterDate.test(text.slice(Math.max(0, start - 3), start))) &&
    !notBefore.test(text.slice(Math.max(0, start - 2), start));
  return (text: string) => {
    const labels = lastEnds(
      text.length,
      findSpans(text, label, (found, { start }) => isLabel(text, found, start)),
    );
    const between = ({ start }: Span) =>
      labels[start]! >= 0 && start - labels[start]! <= PROXIMITY ? text.slice(labels[start]!, start) : null;
    const isDirect = (date: Span) => direct.test(between(date) ?? '×');
    const isBefore = ({ end }: Span) => behind.test(text.slice(end, end + LONGEST_BEHIND));
    const isBeside = ({ start }: Span) => beside.test(text.slice(Math.max(0, start - 5), start));
    const isSecond = (date: Span) => second.test(between(date) ?? '');
    const isNear = (date: Span) => isDirect(date) || near.test(between(date) ?? '') || isSecond(date) || isBefore(date) || isBeside(date);
    return { isDirect, isBefore, isSecond, isNear, hasComma: (date: Span) => /[,、]/.test(between(date) ?? '') };
  };
}

/** Behind a date of birth, a second one is a relative's or that of another paper (여권에는 …). */
function secondDate(words: Words): RegExp {
  const whose = `${words.source('other-person-or-paper')}(?:${words.exact('tells')}| ${words.exact('tells-apart')})?`;
  return new RegExp(`${MASK}[^\\d\\n${MASK}]{0,8}?${whose}(?:[ :：,]{0,3}|(?: (?:\\p{L}{2,20}|${MASK})){0,2} ?\\()$`, 'iu');
}

/** The word behind (1990년 1월 1일생, 1990年1月1日生まれ, 1990-01-01 출생), the sex, or, in registers, the registration number. */
function wordBehind(words: Words): RegExp {
  const number = ',? {1,4}\\d{6} ?- ?[\\d*]';
  const sex = `[,/ ]{1,4}(?:${words.exact('sex')}|[MF])(?![\\p{L}\\p{N}-]| ?\\d)`;
  const born = `(?: ?에)? ?(?!${words.exact('not-born-behind')})${words.exact('born-behind')}`;
  return new RegExp(
    `^\\.?(?:${number}|,? ?${words.exact('born-after-year')}|${sex}| ?${words.exact('birth-suffix')}(?![가-힣])|${born})`,
    'iu',
  );
}

/** For each place in the text the end of the last label up to there, or -1. */
function lastEnds(length: number, labels: readonly Span[]): Int32Array {
  const ends = new Int32Array(length + 1).fill(-1);
  labels.forEach(({ end }, i) => {
    ends.fill(end, end, labels[i + 1]?.end);
  });
  return ends;
}

export const birthDateExamples: Examples = {
  strikes: [
    { text: '생년월일 ⟦1990.1.1⟧', why: 'with stops' },
    { text: '생년월일은 ⟦90년 1월 1일⟧입니다', why: 'a year of two figures' },
    { text: '생년월일: ⟦900101⟧', why: 'six figures behind the label' },
    { text: '생년월일 ⟦１９９０．０１．０１⟧', why: 'in wide figures' },
    { text: '생년월일|국적\n⟦1981-07-04⟧|네팔', why: 'in a table, below its head' },
    { text: '생년월일\t⟦1995\t06\t21⟧\t성별\t남', why: 'in three cells of a form' },
    { text: 'Date of Birth: ⟦년 yyyy 1998 월 mm 03 일 dd 27⟧ 성별 □남 ■여', why: 'in the boxes of a form' },
    { text: '저는 ⟦1990년 1월 1일⟧생입니다', why: 'before “born”' },
    { text: 'Date of birth: ⟦January 1, 1990⟧', why: 'the month in words' },
    { text: 'DOB ⟦01/02/1990⟧', why: 'an abbreviated label' },
    { text: 'I was born on ⟦1 Jan 1990⟧.', why: 'in a sentence' },
    { text: 'Birthday: ⟦1990-01-01⟧', why: 'with hyphens' },
    { text: '出生日期：⟦1990年1月1日⟧', why: 'in Chinese' },
    { text: '我⟦1990年1月1日⟧出生', why: 'before “born” in Chinese' },
    { text: '生年月日：⟦平成2年1月1日⟧', why: 'in the years of an emperor' },
    { text: '⟦1990年1月1日⟧生まれです', why: 'before “born” in Japanese' },
    { text: 'Date de naissance : ⟦1er janvier 1990⟧', why: 'in French' },
    { text: 'Née le ⟦01/02/1990⟧ à Lyon', why: 'behind “born” in French' },
    { text: 'Ngày sinh: ⟦ngày 1 tháng 1 năm 1990⟧', why: 'in Vietnamese words' },
    { text: 'sinh ngày ⟦01/01/1990⟧', why: 'behind “born” in Vietnamese' },
    { text: 'Дата рождения: ⟦01.02.1990⟧', why: 'in Russian' },
    { text: 'дата рожд. ⟦04.07.1981⟧', why: 'an abbreviated label in Russian' },
    { text: 'төрсөн ⟦1981.07.04⟧', why: 'in Mongolian' },
    { text: 'төрсөн өдөр ⟦1998 оны 3 сарын 3⟧', why: 'in Mongolian words' },
    { text: 'เกิดวันที่ ⟦4 ก.ค. 2524⟧', why: 'a Thai year and month' },
    { text: 'วันเกิด ⟦3 มีนาคม 2541⟧', why: 'a Thai year and the month in full' },
    { text: 'تاريخ ميلادي ⟦04/07/1981⟧', why: 'in Arabic' },
    { text: 'تاريخ الميلاد ⟦3 مارس 1998⟧', why: 'in Arabic words' },
    { text: "tug'ilgan sana ⟦3 mart 1998⟧", why: 'in Uzbek' },
    { text: '生年月日⟦1983年7月9日⟧、来韓2016年4月11日', why: 'the next date of the sentence stays' },
    { text: '我⟦1994年8月3日⟧出生，2022年2月17日来韩国', why: '“born” does not lead to the date behind it' },
    { text: 'Дата рождения ⟦09.07.1983⟧, въехала 11.04.2016', why: 'the day of entry stays' },
    { text: '생년월일(⟦830709⟧) 여, 입국 2016.4.11.', why: 'in brackets; the day of entry stays' },
    { text: '생년월일은 ⟦83.07.09⟧이고 등록증에는 ⟦83.09.07⟧로 되어 있어요', why: 'a second one on another paper' },
    { text: '생년월일 본인 ⟦1983-07-09⟧, 배우자 ⟦1985-01-30⟧', why: 'a second one of the spouse' },
    { text: 'Date of birth ⟦9 July 1983⟧, wife ⟦30 Jan 1985⟧, passport expiry 12 May 2031', why: 'an expiry stays' },
    {
      text: 'wife (born ⟦9 July 1983⟧), son ⟦Ravi⟧ (⟦2019-04-11⟧)',
      why: 'a second one of a child, by name',
      kinds: ['birth-date', 'name', 'birth-date'],
    },
    { text: 'sn ⟦09.07.1983⟧, HC ⟦C6042817⟧', why: 'an abbreviation in front', kinds: ['birth-date', 'passport'] },
    { text: 'born ⟦9 July 1983⟧, contract 12 May 2026', why: 'a contract’s date stays' },
    { text: '생년월일 ⟦830709⟧. 1577-1000은 통화중', why: 'at the end of a sentence' },
    { text: 'Алишер, ⟦09.07.1983⟧ г.р., виза H-2 до 31.12.2026', why: 'before “born” in Russian' },
    { text: '⟦09.07.1983⟧ года рождения', why: 'before “of birth” in Russian' },
    { text: '국적 네팔, ⟦1983.07.09⟧., 남, E-9-3, 입국 2024.03.02.', why: 'beside the sex' },
    { text: '방문 2026.10.3. 남 2명, (여, ⟦1983-07-09⟧) 근무하여 2026-03-02 퇴사', why: 'behind the sex in brackets' },
    { text: 'Nepal, ⟦1983-07-09⟧, M, entered 2024-03-02', why: 'beside the sex in English' },
    { text: '아내는 ⟦1983년생 7월 9일⟧, F-3', why: 'the day behind the year of birth' },
    { text: 'วันเกิด ⟦09/07/2526⟧ ค่าปรับ 5/12/2569', why: 'a Thai year in figures; a later one stays' },
    { text: 'sinh ⟦9/7/1983⟧, hết hạn 28/2/2027', why: 'right behind a word that also begins others' },
    { text: 'geboren ⟦09.07.1983⟧, Einreise 11.04.2016', why: 'in German' },
  ],
  keeps: [
    { text: 'Né à Dakar, arrivé le 11/04/2016', why: 'the day of arrival' },
    { text: '생년월일이 2007.1.1. 이후인 사람', why: 'a rule’s date' },
    { text: '생년월일 2007. 1. 1. 이후 출생자', why: 'a rule’s date in front of “born”' },
    { text: '1995년생부터 적용', why: 'a rule about a year of birth' },
    { text: '생년월일 6자리를 입력하세요', why: 'a label without a date' },
    { text: '在首尔出生，2019年回国', why: 'a year of return' },
    { text: '2019년생 아동 보육료', why: 'a year of birth that a rule is about' },
    { text: 'born before 1 January 1960', why: 'a rule’s date in English' },
    { text: 'born in 1990s', why: 'a decade' },
    { text: '생일 재발급 20210622', why: 'the day of another event' },
    { text: '출생신고는 2026.11.24.까지', why: 'a deadline' },
    { text: '재해발생일시 2025년 2월 19일 15시 40분, 발생일 2025-04-30', why: '발생일 ends like 생일' },
    { text: 'du học sinh 9/7/2023, sinh viên từ 1/3/2024', why: '“sinh” of students' },
  ],
};
