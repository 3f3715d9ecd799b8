import { readKoreanNumber } from '../amounts/korean-number.ts';
import { fitsHere, matchHere, textBefore, type ValueReading } from '../reading.ts';
import type { RateValue } from '../value.ts';

const PERCENT = / ?(?:%(?!p|P|포인트| ?포인트)|퍼센트(?! ?포인트)|프로(?![가-힣])|프로(?=의|가|를|로|씩|이상|까지))/y;
const PER_MILLE = / ?‰/y;
/** Of statutes: 1천분의 30, 10만분의 22, 100분의 20. */
const PARTS = / ?분의 ?(?=\d)/y;
const PARTS_WRITTEN = /\d{1,4}(?:\.\d{1,3})?/y;
const YEARLY = /(?:(?<![가-힣])연|연리|연 ?이율|연이자|매년|연 ?이자율|이자율) ?(?:은|는)? ?(?:최고|최대|약)? ?$/;
const MONTHLY = /(?:(?<![가-힣])월|월리|매월|매 ?1개월마다|1개월마다) ?(?:최고|최대|약)? ?$/;
const DAILY = /(?:(?<![가-힣\d])일|1일마다|1일|매일|하루|하루에|1일당) ?(?:최고|최대|약)? ?$/;
/** 22/100,000 */
const FRACTION = / ?\/ ?(1,?000|10,?000|100,?000)(?![\d,])/y;
const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/y;

/** A percentage, or parts of a hundred, a thousand, ten thousand. */
export function readRate({ text, values }: ValueReading, at: number): number {
  const digits = matchHere(text, DIGITS, at)?.[0];
  if (!digits) return 0;
  const written = Number(digits.replaceAll(',', ''));
  const behind = at + digits.length;
  if (fitsHere(text, PERCENT, behind)) return add(values, text, { start: at, end: PERCENT.lastIndex, percent: written });
  if (fitsHere(text, PER_MILLE, behind)) return add(values, text, { start: at, end: PER_MILLE.lastIndex, percent: written / 10 });
  const fraction = matchHere(text, FRACTION, behind);
  if (fraction)
    return add(values, text, { start: at, end: FRACTION.lastIndex, percent: (written * 100) / Number(fraction[1]!.replace(',', '')) });
  const whole = readKoreanNumber(text, at);
  if (!whole || whole.value < 100 || !fitsHere(text, PARTS, whole.end)) return 0;
  const part = matchHere(text, PARTS_WRITTEN, PARTS.lastIndex)!;
  return add(values, text, { start: at, end: part.index + part[0].length, percent: (Number(part[0]) * 100) / whole.value });
}

function add(values: ValueReading['values'], text: string, rate: Pick<RateValue, 'start' | 'end' | 'percent'>): number {
  const before = textBefore(text, rate.start, 12);
  const per = YEARLY.test(before) ? 'year' : MONTHLY.test(before) ? 'month' : DAILY.test(before) ? 'day' : null;
  // Twelve digits are more than any rate has, and hide what binary fractions add.
  values.push({ type: 'rate', ...rate, percent: Number(rate.percent.toPrecision(12)), per });
  return rate.end;
}
