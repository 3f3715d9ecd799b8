import { findAfter } from './find-after.ts';
import { REGISTRATION } from './labels.ts';
import { MASK } from './mask.ts';
import { SAMPLE, STAR } from './number-forms.ts';
import type { Context } from './recogniser.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Span } from './spans.ts';
import { afterLabel } from './words/word-source.ts';

const MONTH_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const DATE = `\\d{2}${MONTH_DAY}`;
const TAIL = '\\d(?:[ .·_/-]?\\d){6}';
const GAP = `(?:[\\s\\-.·•_/\\\\^+()\\[\\]{}<>,:;~|=*'"→&]{0,5}|%2[D0]|[ ,]{0,2}(?:다시|대시|하이픈|바|그리고|다음은?|에|의|이고|과|와|하고|이랑|랑|및|and|then|dash|hyphen|tiret|gạch(?: ngang| nối)?|横杠|杠|横线|ハイフン|の|sau|và|et|puis)[ ,]{0,2})`;

// The last seven figures are random in part (since October 2020), and no checksum decides anything here.
const shapes = [
  `(?<!\\d)${DATE}(?:${GAP}\\d ?\\d{6}|[ .·_/-]{1,3}${TAIL})(?!\\d)`,
  `(?<!\\d)\\d{2}(?<g>[ .\\/-])(?:0[1-9]|1[0-2])\\k<g>(?:0[1-9]|[12]\\d|3[01])${GAP}${TAIL}(?!\\d)`,
  `(?<!\\d)\\d{2}(?:0 [1-9]|1 [0-2])(?:0[1-9]|[12]\\d|3[01])[ -]{1,3}${TAIL}(?!\\d)`,
  // Every figure apart.
  `(?<!\\d)(?<!\\d[ .-])\\d(?<h>[ .-]{1,2})\\d\\k<h>[01]\\k<h>\\d\\k<h>[0-3]\\k<h>\\d[ .\\/-]{1,5}\\d(?:\\k<h>\\d){6}(?![ .-]?\\d)`,
  // A year of four figures in front, and any first half where a hyphen and the digit of sex and century show the form.
  `(?<!\\d)(?:19|20)${DATE} ?[- ] ?\\d{7}(?!\\d)`,
  `(?<!\\d)\\d{6} ?- ?[1-8](?: ?- ?)?\\d{6}(?!\\d)`,
  // Two without anything between.
  `(?<!\\d)${DATE}-[1-8]\\d{6}(?=${DATE}-[1-8]\\d{6})`,
  // Masked: date of birth and sex are still personal.
  `(?<![\\d*])\\d{2}(?:\\d|${STAR}){4} ?[-/ ] ?(?:\\d|${STAR})(?=\\d{0,5}${STAR})(?:\\d|${STAR}){6}(?!\\d|${STAR})`,
  `(?<!\\d)${DATE} ?[-/ ]? ?(?:[1-8]${STAR}{1,6}|${STAR}{7})(?!\\d)`,
  `(?<!\\d)(?<!제 ?)${DATE} ?- ?[1-8](?![\\d호차번-])`,
].map((source) => new RegExp(source, 'gu'));

const FRONT =
  '(?:앞 ?자리|앞 ?번호|앞 ?(?:6|여섯) ?자리|앞부분|앞에|앞은|first (?:six|6)(?: digits| numbers)?|front(?: part| half| digits)?|前(?:六|6) ?[位桁]?|上(?:六|6)桁|6 số đầu|sáu số đầu|(?:six|6) premiers(?: chiffres)?)';
const BACK =
  '(?:뒷 ?자리|뒤 ?자리|뒷 ?번호|뒤 ?(?:7|일곱) ?자리|뒷부분|(?:마지막|끝) ?(?:7|일곱) ?자리|뒤에|뒤는|뒤|last (?:seven|7)(?: digits| numbers)?|back(?: part| half| digits)?|[后後](?:七|7) ?[位桁]?|后面|末尾|下(?:七|7)桁|7 số cuối|bảy số cuối|(?:sept|7) derniers(?: chiffres)?)';
const REST = '[^\\d\\n]{0,14}[\\n]?[^\\d\\n]{0,8}';
const ANNOUNCED = `${REGISTRATION.source}[^\\d\\n]{0,40}`;
const halves = [
  `${FRONT}${REST}(?<value>(?<!\\d)${DATE})(?!\\d)`,
  `${BACK}${REST}(?<value>(?<!\\d)(?:\\d(?:\\d|${STAR}){6}|\\d{3}[ -]\\d{4}))(?![\\d-])`,
  `(?<value>(?<!\\d)${DATE})(?!\\d)[ ,:()\\[\\]]{0,3}(?:가|이|은|는|이고)? ?(?:${FRONT}|${BACK}|는? ?앞)`,
  `(?<value>(?<!\\d)${DATE})(?!\\d)(?:으?로 ?시작|开头|開頭|で始ま)`,
  `(?:start(?:s|ing)? with|begin(?:s|ning)? with|commence par|bắt đầu bằng|开头是) ?(?<value>(?<!\\d)${DATE})(?!\\d)`,
  `(?<value>(?<!\\d)\\d{7})(?!\\d)[ ,:()\\[\\]]{0,3}(?:가|이|은|는| is(?: the)?)? ?${BACK}`,
  // The last six follow a number that was broken off: 920415-5로 시작하고 뒤에 830472.
  `(?<=(?<!\\d)${DATE} ?- ?[1-8](?!\\d|-)[^\\n]{0,100}?)(?<![\\d.,-])(?<value>\\d{6}|\\d{3}[- ]\\d{3})(?![\\d%]|[.,-]\\d| ?(?:원|won|동|đ|вон|ウォン|韩元|km))`,
  `(?<=${MASK}[^\\n]{0,40}?(?:나머지|rest|뒤에|后面|後ろ|còn lại|suite)[^\\d\\n]{0,12})(?<![\\d.,-])(?<value>\\d{6,7})(?![\\d%]|[.,-]\\d| ?(?:원|won|đ))`,
  `(?:ends? (?:with|in)|ending (?:with|in)|끝나는|结尾是)[^\\d\\n]{0,6}(?<value>(?<!\\d)\\d{7})(?!\\d)`,
  // Behind the word, in two goes.
  `(?<=${ANNOUNCED})(?<value>${DATE})(?=[^\\d]{1,24}\\d{7}(?!\\d))`,
  `(?<=${ANNOUNCED}(?:${DATE}|${MASK})[^\\d]{1,24})(?<!\\d)(?<value>\\d{7})(?!\\d)`,
].map((source) => new RegExp(source, 'dgiu'));

const FIGURE = `(?:\\d|${STAR})`;
const direct = afterLabel(`(?<!\\d|${STAR})(?:${FIGURE}(?:[ ./\\n-]{0,3}${FIGURE}){12}|${FIGURE}(?:[./-]?${FIGURE}){5,15})(?!\\d)`);
const loose = /[^\d]{0,40}(?<value>(?<!\d)(?:\d{6}[ ./-]{0,3}\d{7}|\d{6} ?- ?\d{1,7}))(?!\d)/duy;

const sample = new RegExp(SAMPLE, 'u');

/** On forms for companies and people alike: 법인등록번호(주민등록번호). */
const PERSONS = /주민|외국인|거소|resident|alien/iu;

/** Resident (주민등록번호) and foreigner (외국인등록번호) numbers, whole, halved or masked, by their form or after a label. */
export function findRegistrationNumbers(context: Context): Finding[] {
  const { text } = context;
  const isPersons = (value: string, span: Span) =>
    !sample.test(value) && (!context.isNamedHarmless(span) || PERSONS.test(text.slice(Math.max(0, span.start - 16), span.start)));
  const byForm = shapes.flatMap((shape) => findSpans(text, shape, isPersons));
  const isNumber = (value: string, span: Span) => digitsOf(value).length >= 4 && !context.isHarmless(span);
  const byHalf = halves.flatMap((pattern) => findSpans(text, pattern, isNumber));
  const byLabel = [direct, loose].flatMap((tail) => findAfter({ text, label: REGISTRATION, tail, accept: isNumber }));
  return [...byForm, ...byHalf, ...byLabel].flatMap((span) => asFindings(kindOf(text, span), [span]));
}

/** The first figure of the second half tells: 1–4, 9 and 0 are residents, 5–8 foreigners; where it is missing, the words in front do. */
function kindOf(text: string, { start, end }: Span) {
  const found = text.slice(start, end);
  const digits = digitsOf(found);
  const whole = digits.length >= 13 || /^\d{7}$/.test(found) ? digits.at(-7) : digits[6];
  if (whole) return /[5-8]/.test(whole) ? 'foreigner-registration-number' : 'resident-registration-number';
  const foreign = /외국인|거소|alien|foreign|ARC|FRN|residence card|外国|在留|居留|nước ngoài|ngoại|séjour|étranger/iu;
  return foreign.test(text.slice(Math.max(0, start - 50), start)) ? 'foreigner-registration-number' : 'resident-registration-number';
}
