import { unitAt } from '../text/characters.ts';
import { readLeaseAmounts } from './amounts/lease-amounts.ts';
import { readAmount } from './amounts/read-amount.ts';
import { readLabelledNumber } from './codes/labelled-number.ts';
import { readAddress } from './codes/read-address.ts';
import { readVisaCode } from './codes/visa-code.ts';
import { readDayAlone } from './dates/day-alone.ts';
import { readDate } from './dates/read-date.ts';
import { readTimeAlone } from './dates/time-of-day.ts';
import { readAge } from './measures/read-age.ts';
import { readMeasure } from './measures/read-measure.ts';
import { readRate } from './measures/read-rate.ts';
import { unitsOf } from './peek.ts';
import { readPeriod } from './periods/read-period.ts';
import type { ReadHere, ValueReading } from './reading.ts';

/** Who may read a number that such a character follows; the first that reads it has it. */
const BY_UNIT = new Map<number, ReadHere[]>();
register('원만억천백십조wWK$€₫₩달불유엔위동파UEJCVRG미~,여', readAmount);
register('%퍼프‰분/', readRate);
register('만천', readRate);
register('일', readDayAlone);
register('년개달영근평주일시', readPeriod);
register('시:APap', readTimeAlone);
register('세살', readAge);
register('평㎡제mM헥h㏊kK㎾킬㎥세입루톤메GT기테만', readMeasure);
const NONE: readonly ReadHere[] = [];
/** What stands behind the first figures of a date. */
const MARKS_OF_DATE = unitsOf('.-/년월');
const SPACE = 0x20;
const HYPHEN = 0x2d;
const DIGIT_ZERO = 0x30;
const FEWEST_OF_CODE = 6;
const EIGHT = 8;
/** No number goes on for so many characters; a longer row is taken in parts, so that it is walked once. */
const LONGEST = 40;

/** Reads the number at `at`; returns where its value ends, or where the row of figures ends that says nothing. */
export function readNumber(reading: ValueReading, at: number): number {
  const { text } = reading;
  const run = endOfDigits(text, at);
  const chain = endOfChain(text, run);
  if (chain - at >= FEWEST_OF_CODE || (text[chain] === ' ' && isDigit(text, chain + 1))) {
    const end = readLabelledNumber(reading, at);
    if (end) return end;
  }
  if (run - at === EIGHT || MARKS_OF_DATE.has(unitBehind(text, run))) {
    const end = readDate(reading, at);
    if (end) return end;
  }
  const number = endOfNumber(text, run);
  for (const read of BY_UNIT.get(unitBehind(text, number)) ?? NONE) {
    const end = read(reading, at);
    if (end) return end;
  }
  return readBeside(reading, at) || goOn(reading, at, chain);
}

function register(units: string, read: ReadHere): void {
  for (const unit of units) {
    const code = unit.charCodeAt(0);
    BY_UNIT.set(code, [...(BY_UNIT.get(code) ?? []), read]);
  }
}

/** The first character behind a space or two. */
function unitBehind(text: string, end: number): number {
  let at = end;
  while (at < end + 2 && unitAt(text, at) === SPACE) at++;
  return unitAt(text, at);
}

/** What the characters in front tell: ₩32,000, D-2, 세종대로 110, a table in 천원. */
function readBeside(reading: ValueReading, at: number): number {
  const before = reading.text[at - 1];
  const beforeSpace = before === ' ' ? reading.text[at - 2] : before;
  if (beforeSpace === '-' || (beforeSpace !== undefined && beforeSpace >= 'A' && beforeSpace <= 'H')) {
    const end = readVisaCode(reading, at);
    if (end) return end;
  }
  if (beforeSpace === '금' || beforeSpace === ':') {
    const end = readLeaseAmounts(reading, at);
    if (end) return end;
  }
  const isSum = reading.options.tableUnit || (beforeSpace !== undefined && '₩\\W$€¥£₫DRYBPN'.includes(beforeSpace));
  return (
    (isSum && readAmount(reading, at)) || (beforeSpace !== undefined && '로길동리가산'.includes(beforeSpace) ? readAddress(reading, at) : 0)
  );
}

/** Past the figures that say nothing; the second number of 3-5일 is read by itself. */
function goOn({ text }: ValueReading, at: number, chain: number): number {
  let hyphen = -1;
  for (let place = at; place < chain; place++) {
    if (unitAt(text, place) !== HYPHEN) continue;
    if (hyphen >= 0) return chain;
    hyphen = place;
  }
  return hyphen < 0 ? chain : hyphen + 1;
}

function isDigit(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return unit >= DIGIT_ZERO && unit < DIGIT_ZERO + 10;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

/** With groups behind commas and a fraction. */
function endOfNumber(text: string, run: number): number {
  let end = run;
  while (end - run < LONGEST && (text[end] === ',' || text[end] === '.') && isDigit(text, end + 1)) end = endOfDigits(text, end + 1);
  return end;
}

/** With all that marks join without a space, as in telephone numbers and versions. */
function endOfChain(text: string, run: number): number {
  let end = run;
  while (end - run < LONGEST && end < text.length && '.,-/:'.includes(text[end]!) && isDigit(text, end + 1))
    end = endOfDigits(text, end + 1);
  return end;
}
