import type { Field } from '../notice.ts';
import { agreeDue, agreeOnlyDay, doubtPassedDay, leaveDaysBefore } from './agree-days.ts';
import { agreeReceived } from './agree-received.ts';
import { agreeSums } from './agree-sums.ts';
import type { Candidate } from './candidates.ts';
import { chooseField, type FieldChoice } from './choose-field.ts';
import { chooseObjection } from './choose-objection.ts';
import type { FieldReading } from './field-reading.ts';
import { ACCOUNTS } from './find-account.ts';
import { findDayAsked } from './find-day-asked.ts';
import { labelsAbove } from './labels-above.ts';
import { findLastDay } from './last-day.ts';
import type { Places, ValuePlace } from './places.ts';
import { rowLabels } from './row-labels.ts';
import { labelText } from './squeeze.ts';
import { chooseStage } from './stages.ts';
import { hasLapsed } from './time-of-sum.ts';

const REDUCED =
  /감경|경감|(?:스스로|미리|일찍|먼저)\s*(?:내시?면|내실\s*경우|납부하시?면|납부하실\s*경우)|사전\s*납부|자진\s*(?:납부|하여)|100분의\s*20/;
/** What was paid before: 기납부액, 예납금, 선납금, 중간납부. */
const PAID =
  /(?:이미(?:내|납부|낸|받|수납)[가-힣]*|기납부|기수납|기납입|선납|예납|중간납부|보증금납부)(?:금|액|금액|한금액|하신금액|총액)?$/;
const REST = /(?:납부|수납|내|납입|결제)(?:할|하실|실|하셔야할)|미수(?:금|액|납)|잔액|잔금|차액|추가/;
const ESTIMATED = /예상|추정|모의계산|간이계산|가계산|잠정/;
/** The share that fines are lowered to when they are paid early (질서위반행위규제법 시행령 제5조). */
const REDUCED_TO = 0.8;
/** The least strength of the label of an only sum. */
const LEAST_OF_ONLY = 0.55;
/** Labels of leases, which also a sum that is asked for may have: 보증금 3,000,000원을 예치. */
const SAID_OTHERWISE: ReadonlySet<Field> = new Set(['rent', 'deposit']);
/** What is paid late is at most so many times the sum, with what fines and overdue taxes grow to. */
const MOST_LATER = 1.75;

/** What the fields say of each other: later is more than now, a letter is older than its last day, one sum is the others' total. */
export function agreeFields(reading: FieldReading, issued: string | null, today: string): void {
  agreeDue(reading, issued);
  agreeSums(reading);
  chooseRest(reading);
  chooseReduced(reading);
  agreeLater(reading);
  chooseStage(reading, today);
  agreeOnlySum(reading);
  agreeOnlyDay(reading, issued ?? today);
  doubtEstimate(reading);
  agreeReceived(reading);
  findLastDay(reading, issued, today);
  leaveDaysBefore(reading, issued);
  findDayAsked(reading, issued);
  doubtPassedDay(reading, issued, today);
  chooseObjection(reading);
}

/** Where a part has been paid before, the rest is to be paid, if the letter names it. */
function chooseRest({ places, chosen }: FieldReading): void {
  const sums = places.all.filter(({ value }) => value.type === 'amount');
  const labelled = sums.map((place) => ({ place, label: labelBeside(place, places) }));
  for (const { place: paid } of labelled.filter(({ label }) => PAID.test(label))) {
    const rest = labelled.find(({ place, label }) => REST.test(label) && sums.some((total) => wonAt(total) - wonAt(paid) === wonAt(place)));
    if (!rest) continue;
    chosen.amount = { candidate: { field: 'amount', place: rest.place, strength: 1 }, isSure: true };
    return;
  }
}

/** Of two sums of which one is the other lowered by a fifth, the lower one is paid now. */
function chooseReduced({ chosen, places }: FieldReading): void {
  const { letter, all } = places;
  if (!REDUCED.test(letter.text)) return;
  const sums = all.filter(({ value }) => value.type === 'amount').map((place): Candidate => ({ field: 'amount', place, strength: 1 }));
  const byWon = new Map(sums.map((sum) => [wonOf(sum), sum]));
  for (const high of sums) {
    const low = byWon.get(Math.round(wonOf(high) * REDUCED_TO));
    if (!low || wonOf(low) <= 0 || hasLapsed(low.place, places)) continue;
    chosen.amount = { candidate: low, isSure: true };
    chosen.amountLater = { candidate: { ...high, field: 'amountLater' }, isSure: true };
    // The reduced fine is paid until the day on which one may still object (질서위반행위규제법 제18조).
    const objection = chosen.objection?.candidate;
    if (!chosen.due && objection?.place.value.type === 'date')
      chosen.due = { ...chosen.objection!, candidate: { ...objection, field: 'due' } };
    return;
  }
}

/** Later is more than now; the only sum of a letter is what is to be paid. */
function agreeLater({ candidates, chosen, places }: FieldReading): void {
  const { amount, amountLater } = chosen;
  if (!amountLater) return;
  const isSame = (): FieldChoice => ({ ...amountLater, candidate: { ...amountLater.candidate, field: 'amount' } });
  if (!amount) chosen.amount = sumBefore(amountLater, places) ?? firstOfLater(candidates) ?? isSame();
  const now = wonOf(chosen.amount!.candidate);
  if (wonOf(amountLater.candidate) > now) return;
  const more = chooseField(candidates.filter((candidate) => candidate.field === 'amountLater' && wonOf(candidate) > now));
  if (more) chosen.amountLater = more;
  else delete chosen.amountLater;
}

/** 11월분 47,860원(납기 12/21) 납기후 48,810원: the sum in front that is a little less than what is paid late, where it is the only one. */
function sumBefore({ candidate: later }: FieldChoice, { all }: Places): FieldChoice | null {
  const [won, number] = [wonOf(later), later.place.number];
  const less = all.filter((place) => place.number < number && wonAt(place) < won && won <= MOST_LATER * wonAt(place));
  const [place] = less;
  return place && new Set(less.map(wonAt)).size === 1
    ? { candidate: { field: 'amount', place, strength: later.strength }, isSure: !place.value.unsure }
    : null;
}

/** 부과금액 70,000원, 기한 후 72,100원: of two sums that come after a reduced one, which has lapsed, the lower is paid now. */
function firstOfLater(candidates: readonly Candidate[]): FieldChoice | null {
  const later = candidates.filter(({ field }) => field === 'amountLater').toSorted((a, b) => wonOf(a) - wonOf(b));
  const [first] = later;
  const isApart = first && later.some((one) => wonOf(one) > wonOf(first) && wonOf(one) <= MOST_LATER * wonOf(first));
  return isApart
    ? { candidate: { ...first, field: 'amount' }, isSure: first.strength >= LEAST_OF_ONLY && !first.place.value.unsure }
    : null;
}

/** The only sum of a letter is sure, though its label is a word that no list knows. */
function agreeOnlySum({ candidates, chosen, places: { all } }: FieldReading): void {
  const { amount } = chosen;
  const open = all.filter(({ value }) => value.type === 'amount' && value.won > 0);
  // 550,000원 12월 5일까지 부탁드려요. 국민 801-…: no label, but an account.
  const isAlone = open.length === 1 && !candidates.some(({ place, field }) => place === open[0] && !SAID_OTHERWISE.has(field));
  if (!amount && isAlone && all.some(({ value }) => value.type === 'code' && ACCOUNTS.has(value.kind)))
    chosen.amount = { candidate: { field: 'amount', place: open[0]!, strength: 0 }, isSure: false };
  if (!amount || amount.isSure || amount.candidate.place.value.unsure) return;
  const sums = new Set(all.flatMap(({ value }) => (value.type === 'amount' && value.won !== 0 ? [value.won] : [])));
  if (sums.size === 1 || isBeforeLater({ candidates, chosen })) chosen.amount = { ...amount, isSure: true };
}

/** True for the only sum that a label asks for, where another one is a little more and asked for later: 납기내 80,000원, 납기후 82,400원. */
function isBeforeLater({ candidates, chosen: { amount, amountLater } }: Pick<FieldReading, 'candidates' | 'chosen'>): boolean {
  if (!amount || !amountLater || amount.candidate.strength < LEAST_OF_ONLY) return false;
  const [now, later] = [wonOf(amount.candidate), wonOf(amountLater.candidate)];
  const isOnly = candidates.every((one) => one.field !== 'amount' || wonOf(one) === now || wonOf(one) <= 0);
  return isOnly && later > now && later <= MOST_LATER * now;
}

/** 예상 납부세액: what the sender reckons, and not what it asks for. */
function doubtEstimate({ chosen, places }: FieldReading): void {
  const { amount } = chosen;
  const said = amount && [labelBeside(amount.candidate.place, places), ...labelsAbove(amount.candidate.place, places).flat()];
  if (said?.some((words) => ESTIMATED.test(words))) chosen.amount = { ...amount!, isSure: false };
}

function wonOf({ place }: Candidate): number {
  return wonAt(place);
}

function wonAt({ value }: ValuePlace): number {
  return value.type === 'amount' ? value.won : Number.NaN;
}

/** The words in front of a value in its cell, or the label to the left. */
function labelBeside(place: ValuePlace, places: Places): string {
  const { value, cell } = place;
  return labelText(places.letter.text.slice(cell.start, value.start)) || (rowLabels(place, places)[0]?.words ?? '');
}
