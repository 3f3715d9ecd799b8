import { fitsHere, freeBefore, matchHere, type ValueReading } from '../reading.ts';
import type { AgeValue } from '../value.ts';

const AGE = /(\d{1,3}) ?[세살](?=미만|초과|까지|부터|[가의인이로는은를을에도와과여남아]|[^가-힣]|$)/y;
const INTERNATIONAL = /(?<![\d가-힣])만 ?(?:나이 ?)?$/;
const CALENDAR_YEAR = /(?:연 ?나이|(?<![가-힣])연) ?$/;
/** Who is counted in generations or kings, or what has a century. */
const NO_AGE = /(?:동포|교포|이민|한인|재일|재미|고려인|제|[가-힣]{2}왕|루이|엘리자베스|찰스|바오로|프란치스코|헨리|나폴레옹) ?$/;
const LIMITS = [
  ['at-least', / ?(?:이상|부터|~)/y],
  ['at-most', / ?(?:이하|까지)/y],
  ['under', / ?미만/y],
  ['over', / ?초과/y],
] as const;
/** 19세~34세 */
const END_OF_SPAN = /~ ?(?:만 ?)?$/;
const OLDEST = 120;

/** An age; the international one unless the text says 연 나이 (행정기본법 제7조의2). */
export function readAge(reading: ValueReading, at: number): number {
  const { text, values } = reading;
  const found = matchHere(text, AGE, at);
  const years = Number(found?.[1]);
  const before = freeBefore(reading, at, 8);
  if (!found || years > OLDEST || NO_AGE.test(before)) return 0;
  const calendar = CALENDAR_YEAR.exec(before);
  const counted = calendar ?? INTERNATIONAL.exec(before);
  const end = at + found[0].length;
  const limit: AgeValue['limit'] =
    LIMITS.find(([, words]) => fitsHere(text, words, end))?.[0] ?? (END_OF_SPAN.test(before) ? 'at-most' : null);
  const counting = calendar ? 'calendar-year' : 'international';
  values.push({ type: 'age', start: at - (counted?.[0].length ?? 0), end, years, counting, limit });
  return end;
}
