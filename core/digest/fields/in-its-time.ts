import type { Field } from '../notice.ts';
import { isLater } from './label-grammar.ts';
import { type LabelReading, NEARNESS } from './label-strength.ts';
import { isOfOtherMonth } from './month-columns.ts';
import { isNoDayToAct, NOT_DONE } from './no-day-to-act.ts';
import { isBesideOthers, isBound } from './not-asked.ts';
import { isNotIncluded, isOfOtherPayment } from './other-payments.ts';
import type { Places, ValuePlace } from './places.ts';
import { sentenceOf } from './sentence-of.ts';
import { squeeze } from './squeeze.ts';
import { hasLapsed, laterInSentence } from './time-of-sum.ts';
import { wordsBehind } from './words-behind.ts';

/** 동의서를 12월 7일까지 내 주시기: a paper is handed in, and not paid. */
const PAPER = /(?<!고지|청구|납부|명세|통지|독촉|지로)(?:서|서류|회신문|통신문|사본)(?:를|을|는|은)$/;
/** 예치하신 이행보증금: what the reader has paid before. */
const GIVEN_BEFORE = /(?:예치|납부|납입|입금|지급|송금|맡기|내)(?:하신|하셨던|했던|한|신|셨던)(?:[가-힣]{2,8})?$/;
/** 63,030원 (납기 후), and not 312,450원(연체료 포함). */
const LATER_REMARK =
  /^\s*[(（[]\s*(?:납부\s*)?(?:납기|기한|기일|마감)일?\s*(?:이|을)?\s*(?:후|뒤|이후|경과|지난|지나|넘긴|넘기|초과)[^()（）[\]]{0,12}[)）\]]/;
const PAID_BEFORE =
  /^(?:은|는|을|를|이|가)?[^.]{0,12}(?:이미|미리|먼저)(?:내|납부하|받|결제하|입금하)(?:셔서|셨|셨으|여서|았|신것|신돈)|^(?:은|는)?[^.]{0,20}받지않/;
/** 즉결심판이 청구되며, 그 전까지 90,000원을 내면: what a trial costs that this letter does not speak of yet. */
const OF_TRIAL = /즉결심판/;
const BEGINNING = /(?:시작|개시)(?:일|일시|일자)?$/;

/** The same readings where the words around a value, `said`, speak of the time after the last day, of another month, or of a limit. */
export function inItsTime(readings: LabelReading[], place: ValuePlace, places: Places, said: readonly string[]): LabelReading[] {
  const { type } = place.value;
  if (type === 'date') return daysInTheirTime(readings, place, places, said);
  return type === 'amount' ? sumsInTheirTime(readings, place, places, said) : readings;
}

function daysInTheirTime(readings: LabelReading[], place: ValuePlace, places: Places, said: readonly string[]): LabelReading[] {
  if (NOT_DONE.test(wordsBehind(place, places, true)) || BEGINNING.test(said[0] ?? ''))
    return readings.filter(({ field }) => field !== 'due' && field !== 'submit-by');
  const isPaper = said.some((words) => PAPER.test(words));
  const own = isPaper ? readings.map((one) => (one.field === 'due' ? { ...one, field: 'submit-by' as const } : one)) : readings;
  const isAsked = own.some(({ field }) => field === 'submit-by') && !isNoDayToAct(place, places);
  const isOtherThanDue = said.some(isLater) || isOfOtherMonth(place, places) || isOfOtherPayment(place, places);
  return own.filter(({ field }) => (field === 'due' ? !isOtherThanDue : field !== 'submit-by' || isAsked));
}

function sumsInTheirTime(readings: LabelReading[], place: ValuePlace, places: Places, said: readonly string[]): LabelReading[] {
  if (isBound(place, places.letter.text, said)) {
    if (readings.length === 0) return [{ field: 'notToPay', strength: NEARNESS.soft }];
    return readings.map((reading) => (reading.field === 'amount' ? { ...reading, field: 'notToPay' } : reading));
  }
  const isSpan = place.value.type === 'amount' && place.value.range !== undefined;
  const { before, behind } = sentenceOf(place, places);
  const isAside = isBesideOthers(place, places) || isNotIncluded(behind) || OF_TRIAL.test(before);
  if (isSpan || isAside) return asField(readings, 'notToPay');
  const isBefore =
    said.some((words) => GIVEN_BEFORE.test(words)) ||
    isPaidBefore(place, places) ||
    hasLapsed(place, places) ||
    isOfOtherMonth(place, places);
  return isBefore ? asField(readings, 'previous') : sumsToPayLate(readings, place, places, said);
}

function sumsToPayLate(readings: LabelReading[], place: ValuePlace, places: Places, said: readonly string[]): LabelReading[] {
  const isLabelled = said.some(isLater) || LATER_REMARK.test(places.letter.text.slice(place.value.end, place.cell.end));
  const inSentence = isLabelled ? null : laterInSentence(place, places);
  if (inSentence) {
    const strength = inSentence === 'owed' ? NEARNESS.beside : NEARNESS.soft;
    return readings.some(({ field }) => field === 'amount') ? asField(readings, 'amountLater') : [{ field: 'amountLater', strength }];
  }
  if (!isLabelled) return readings;
  if (readings.length === 0) return [{ field: 'amountLater', strength: NEARNESS.beside }];
  return readings.map((one) => (one.field === 'amount' || one.field === 'due' ? { ...one, field: 'amountLater' } : one));
}

/** 4만원은 11월에 미리 내셔서 받지 않습니다: what the sentence behind a sum says of it. */
function isPaidBefore(place: ValuePlace, places: Places): boolean {
  return PAID_BEFORE.test(squeeze(sentenceOf(place, places).behind));
}

/** What was read as a sum to pay, as another field. */
function asField(readings: readonly LabelReading[], field: Field): LabelReading[] {
  return readings.map((reading) => (reading.field === 'amount' || reading.field === 'amountLater' ? { ...reading, field } : reading));
}
