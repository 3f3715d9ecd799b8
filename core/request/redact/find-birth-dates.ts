import { FULL_DATES, SHORT_DATES } from './dates.ts';
import { asFindings, type Finding, findSpans, type Scene } from './spans.ts';
import { anyOf, CONNECTOR, withBare } from './words.ts';

const LABEL = anyOf(
  '생년월일|생일|출생일|출생일자|출생년월일|출생연월일|생년|탄생일|태어난 날|태어난날|주민등록상 생일|양력|음력',
  'date of birth|birth date|birthdate|birthday|DOB|D.O.B|born|i was born on|was born|birth',
  '出生日期|出生年月日|出生年月|生日|出生于|出生於|生年月日|誕生日|生まれ|生于|出生',
  'date de naissance|né|née|né le|née le|né(e) le|je suis né le|je suis née le|naissance|DDN|anniversaire|fecha de nacimiento|nacimiento|geburtsdatum|tanggal lahir',
  withBare('ngày sinh|sinh ngày|ngày tháng năm sinh|sinh năm|sinh nhật|năm sinh|ngày, tháng, năm sinh'),
  "дата рождения|д.р.|день рождения|родился|родилась|төрсөн огноо|төрсөн өдөр|tug'ilgan|doğum tarihi|วันเกิด|تاريخ الميلاد|जन्म मिति",
);
const FULL = `(?:${FULL_DATES.join('|')})`;
const ANY = `(?:${[...FULL_DATES, ...SHORT_DATES].join('|')})`;
/** The whole date: no shorter reading of a longer one, no decade, and no date that a rule begins or ends with. */
const END =
  '(?!\\d|[./-] ?\\d|[년월일年月日号]| ?\\d{1,2} ?[월일月日]|s(?![a-z])|年代|대)(?!\\.? ?(?:이후|이전|까지|부터|이내|以前|以后|以後|or (?:later|earlier|after|before)|まで|から|~|년부터|년 이|\\(포함))';
const WORD = '(?:(?:on|the|in|le|vào|ngày|于|於|서기|西暦|公历|양력|음력|AD|solar|lunar|phải là) ?){0,2}';

/** Between a label and a date, these say that the date is a deadline or a rule's. */
const ABOUT_ELSE =
  '(?:before|after|since|until|prior|fee|expir|deadline|changed?|이후|이전|처리|만료|변경|신고|재발급|발급|문의|기한|결제|이체|등록|신청|때문|期限|办理|变更|届出|avant|après|trước|sau)';

const patterns = [
  new RegExp(`${LABEL}${CONNECTOR}${WORD}(?<value>(?<!\\d)${ANY})${END}`, 'dgiu'),
  new RegExp(`${LABEL}(?:(?!${ABOUT_ELSE})[^\\d\\n.!?。;]){1,20}(?<value>(?<![\\d,.-])${FULL})${END}`, 'dgiu'),
  // The word behind: 1990년 1월 1일생, 1990年1月1日生まれ, 1990-01-01 출생.
  new RegExp(
    `(?<value>(?<![\\d.,-])(?:${[...FULL_DATES, ...SHORT_DATES.slice(0, 4)].join('|')})\\.?)(?: ?(?:생(?![가-힣])|生)|(?: ?에)? ?(?:출생(?!신고|증명|률|아)|태어|出生|生まれ|생입|생이|생인|생으))`,
    'dgiu',
  ),
  /(?<!\d)(?<value>(?:(?:19|20)\d{2}|\d{2}) ?년)생(?:입니다|이에요|이고|인데|이며|임|이라|예요|,)/dgu,
];

/** Dates of birth, by the words in front or behind; dates that a rule is about (2007.1.1. 이후 출생) stay. */
export function findBirthDates({ text }: Scene): Finding[] {
  return asFindings(
    'birth-date',
    patterns.flatMap((pattern) => findSpans(text, pattern)),
  );
}
