import { FULL_DATES, SHORT_DATES } from './dates.ts';
import { findAfter } from './find-after.ts';
import { MASK } from './mask.ts';
import type { Context } from './recogniser.ts';
import { asFindings, type Finding, findSpans, type Span } from './spans.ts';
import { afterLabel, anyOf, CONNECTOR, labelOf, withBare } from './words/word-source.ts';

/** Words that announce a date of birth; a global expression. */
export const BIRTH_LABEL = labelOf(
  '생년월일|출생연도|출생년도|생일|출생일|출생일자|출생년월일|출생연월일|생년|탄생일|태어난 날|태어난날|주민등록상 생일|양력|음력',
  'date of birth|birth date|birthdate|birthday|DOB|D.O.B|born|i was born on|was born|birth',
  '出生日期|出生年月日|出生年月|生日|出生于|出生於|生年月日|誕生日|生まれ|生于|出生',
  'date de naissance|né|née|né le|née le|né(e) le|je suis né le|je suis née le|naissance|DDN|anniversaire|fecha de nacimiento|nacimiento|geburtsdatum|tanggal lahir',
  withBare('ngày sinh|sinh ngày|ngày tháng năm sinh|sinh năm|sinh nhật|năm sinh|ngày, tháng, năm sinh'),
  "дата рождения|дата рожд|д.р.|г.р.|день рождения|родился|родилась|төрсөн огноо|төрсөн өдөр|төрсөн|tug'ilgan|tug'ilgan sana|tug‘ilgan sana|tugʻilgan sana|doğum tarihi|วันเกิด|เกิดวันที่|เกิดเมื่อ|تاريخ الميلاد|تاريخ ميلادي|تاريخ ميلاد|مواليد|জন্ম তারিখ|जन्म मिति",
);

/** These also begin other words, or mean more, so that only a full date right behind them counts. */
const BORN = /(?<!\p{L})(?<!(?:học|du|tái|vệ|thí) )(?:sinh|sn|geboren|geb|nacid[oa]|nat[oa]|lahir)(?!\p{L})/giu;

/** The whole date: no shorter reading of a longer one, no decade, and no date that a rule begins or ends with. */
const END =
  '(?!\\d|[./-]\\d|[/-] \\d|\\. \\d{1,2}(?!\\d)|[년월일年月日号]| ?\\d{1,2} ?[월일月日]|s(?![a-z])|年代|대)(?!\\.? ?(?:이후|이전|까지|부터|이내|以前|以后|以後|or (?:later|earlier|after|before)|まで|から|~|년부터|년 이|\\(포함))';
const WORD = '(?:(?:on|the|in|le|vào|ngày|于|於|서기|西暦|公历|양력|음력|AD|solar|lunar|phải là) ?){0,2}';
/** Between a label and a date, these say that the date is a deadline or a rule's. */
const ABOUT_ELSE =
  '(?:before|after|since|until|prior|fee|expir|deadline|changed?|이후|이전|처리|만료|변경|신고|재발급|발급|문의|기한|결제|이체|등록|신청|때문|期限|办理|变更|届出|avant|après|trước|sau|입국|입사|방문|사고|entered|arriv|came|入境|入国|来韩|来韓|nhập cảnh|въехал|приехал|прибыл)';

const datesOf = (sources: readonly string[]) => new RegExp(`(?<!\\d)(?:${sources.join('|')})${END}`, 'giu');
const fullDate = datesOf(FULL_DATES);
const shortDate = datesOf(SHORT_DATES);
const bornOn = afterLabel(`(?<!\\d)(?:${FULL_DATES.join('|')})${END}`);
const direct = new RegExp(`^${CONNECTOR}${WORD}$`, 'iu');
const near = new RegExp(`^(?:(?!${ABOUT_ELSE})[^\\d\\n.!?。;${MASK}]){1,20}$`, 'iu');
/** Behind a date of birth, a second one is a relative's or that of another paper (여권에는 …). */
const OTHER = anyOf(
  '배우자|남편|아내|아들|딸|자녀|아이|여권|등록증|서류|증명서|실제|원래|husband|wife|son|daughter|child|passport|certificate',
  '丈夫|妻子|妻|夫|儿子|女儿|孩子|子供|护照|パスポート|chồng|vợ|con|hộ chiếu|муж|жена|сын|дочь|паспорт|mari|femme|fils|fille|passeport',
);
const second = new RegExp(
  `${MASK}[^\\d\\n${MASK}]{0,8}?${OTHER}(?:에는|에|상|은|는|이|가|로는| (?:says|is|shows)|上|には|は)?(?:[ :：,]{0,3}|(?: \\p{L}{2,20}){0,2} ?\\()$`,
  'iu',
);
/** The word behind (1990년 1월 1일생, 1990年1月1日生まれ, 1990-01-01 출생), the sex, or, in registers, the registration number. */
const behind =
  /^\.?(?:,? {1,4}\d{6} ?- ?[\d*]|,? ?(?:г\. ?р\.|года рождения)|[,/ ]{1,4}(?:[남여][자성]?|[MF])(?![\p{L}\p{N}-]| ?\d)| ?(?:생(?![가-힣])|生)|(?: ?에)? ?(?:출생(?!신고|증명|률|아)|태어|出生|生まれ|생입|생이|생인|생으))/iu;
/** Such a word no longer leads to the date behind it (…出生，2019年1月1日来韩). */
const BEHIND_ONLY = /^(?:出生|生まれ)$/u;
const dateEnd = new RegExp(`[日号號\\d${MASK}] ?に?$`, 'u');
/** The sex in front, as in forms: (여, 1990.1.1.). */
const sex = /(?<![\p{L}\p{N}])(?:[남여][자성]?|[MF])[,/ ]{1,2}$/u;
/** A year alone is one's own when the sentence is about oneself. */
const ownYear = /(?<!\d)(?<value>(?:(?:19|20)\d{2}|\d{2}) ?년)생(?:입니다|이에요|이고|인데|이며|임|이라|예요|,)/dgu;
const yearAndDay = /(?<!\d)(?:(?:19|20)\d{2}|\d{2}) ?년 ?생,? ?\d{1,2} ?월 ?\d{1,2} ?일/gu;
const YEAR_ALONE = /^\d{2,4} ?[년年]?$/u;
/** The longest label-to-date distance, in code units, that `direct` and `near` can span. */
const PROXIMITY = 60;

/** Dates of birth, by the words in front or behind; dates that a rule is about (2007.1.1. 이후 출생) stay. */
export function findBirthDates({ text }: Context): Finding[] {
  const labels = lastEnds(
    text.length,
    findSpans(
      text,
      BIRTH_LABEL,
      (label, { start }) =>
        !(BEHIND_ONLY.test(label) && dateEnd.test(text.slice(Math.max(0, start - 3), start))) && text[start - 1] !== '발',
    ),
  );
  const between = ({ start }: Span) =>
    labels[start]! >= 0 && start - labels[start]! <= PROXIMITY ? text.slice(labels[start]!, start) : null;
  const isDirect = (_: string, date: Span) => direct.test(between(date) ?? '×');
  const isBefore = ({ end }: Span) => behind.test(text.slice(end, end + 18));
  const isBeside = ({ start }: Span) => sex.test(text.slice(Math.max(0, start - 5), start));
  const isSecond = (date: Span) => second.test(between(date) ?? '');
  const isNear = (_: string, date: Span) =>
    isDirect(_, date) || near.test(between(date) ?? '') || isSecond(date) || isBefore(date) || isBeside(date);
  return asFindings('birth-date', [
    ...findSpans(text, fullDate, isNear),
    ...findSpans(
      text,
      shortDate,
      (found, date) =>
        (isDirect(found, date) && !(YEAR_ALONE.test(found) && /[,、]/.test(between(date) ?? ''))) ||
        (!YEAR_ALONE.test(found) && (isBefore(date) || isSecond(date))),
    ),
    ...findSpans(text, ownYear),
    ...findSpans(text, yearAndDay),
    ...findAfter({ text, label: BORN, tail: bornOn, accept: () => true }),
  ]);
}

/** For each place in the text the end of the last label up to there, or -1. */
function lastEnds(length: number, labels: readonly Span[]): Int32Array {
  const ends = new Int32Array(length + 1).fill(-1);
  labels.forEach(({ end }, i) => {
    ends.fill(end, end, labels[i + 1]?.end);
  });
  return ends;
}
