import { FIELD_TYPES, type Field } from '../notice.ts';
import { isLater } from './label-grammar.ts';
import type { FoundLabel, LabelIndex } from './label-index.ts';
import { labelsAbove } from './labels-above.ts';
import { isOfOtherMonth } from './month-columns.ts';
import type { Places, ValuePlace } from './places.ts';
import { lineAbove, rowLabels } from './row-labels.ts';
import { labelText } from './squeeze.ts';
import { hasMinus } from './sum-chains.ts';
import { hasLapsed, laterInSentence } from './time-of-sum.ts';
import { isOfTransfer, looseBehind, wordsBehind } from './words-behind.ts';

/** What a label says of a value, and how strongly (0 … 1). */
export interface LabelReading {
  field: Field;
  strength: number;
}

/** How much it says where a label stands. `beyond`: another value is between; `other`: it is the label of the value beside it. */
export const NEARNESS = {
  beside: 0.62,
  right: 0.64,
  above: 0.57,
  line: 0.55,
  behind: 0.52,
  loose: 0.47,
  beyond: 0.45,
  other: 0.46,
  soft: 0.3,
} as const;

const OWN = 0.1;
/** How much less the cell beside says where the value's own cell has words. */
const OWN_WORDS = 0.06;
const FEE = 0.2;
/** A short label says less at the end of a longer word: 총수입 + 금액. */
const SHORT = 2;
const JOINED = 0.12;
const LONGEST_CLAIM = 160;
const CLAIM = /지급하라|지급할것|지급하시기/;
/** 청구취지: 금 4,300,000원 및 이에 대하여 … 다 갚는 날까지: what an order claims on a sheet of its own. */
const CLAIM_ON_SHEET = /^(?:\([^()]*\))?및이에대.*(?:다갚는날|완제일)까지/;
const CLAIM_END = /(?<=[다라음함])\.\s|(?<=[다라])\s*\n|\n\s*\n/;
/** What is paid beside the thing itself, or instead of it. */
const FEES = /(?:수수료|배송비|인지대|인지액|송달료|위약금|보관료|이자|가산금|연체료|가산세)$/;
const EACH_CHARACTER = 0.04;
const LONGEST_COUNTED = 6;
/** Words that make a sum of another month of any label. */
const OTHER_MONTH = /(?:전월|지난달|전달|작년|지난해|전년|전년도|전년동월|누계|누적|연간|직전|이전|기존|종전|변경전|당초|이미)(?:의)?/;
/** Words of a sum that is the most or the least that can be asked, and no bill. */
const IN_FRONT_OF_BOUND = /(?:최고|최대|최저|최소|매월|건당|회당|각|약|하루|매일|1일)$/;
const BEHIND_BOUND = /^\s*(?:이하|이상|미만|초과|한도|까지\s*(?:가능|지원|보장|부과|경감)|을?\s*초과|씩|상당|짜리)/;
/** Words in front of a sum that is asked only of who breaks a rule. */
const IN_FRONT_OF_PENALTY =
  /(?:위반|거부|방해|기피|불응|허위|불이행|미이행|미신고|미제출|가린|훼손|적발|구역|않)[가-힣()\s]{0,8}?(?:시(?=[\s,에는]|$)|하면|되면|으면|경우|자에게|때에?는?)[^.!?\n]{0,50}$/;
const BEHIND_PENALTY = /^[^.!?\n]{0,30}?(?:부과|처해|처하|물게|물어|벌금|과태료|범칙금)/;
const IN_BRACKETS = /^\s*[(（][^()（）]*$/;
const REMARK_END = /^[^()（）]{0,16}(?:별도|포함|제외|공제|지원|할인)[^()（）]{0,8}[)）]/;
/** 동의서를 12월 7일까지 내 주시기: a paper is handed in, and not paid. */
const PAPER = /(?<!고지|청구|납부|명세|통지|독촉|지로)(?:서|서류|회신문|통신문|사본)(?:를|을|는|은)$/;
const TAKEN_OFF = /^\s*[(（]\s*[-−–△▲]\s*[)）]|^\s*(?:공제|차감)\s*[:：]?\s/;
/** 예치하신 이행보증금: what the reader has paid before. */
const GIVEN_BEFORE = /(?:예치|납부|납입|입금|지급|송금|맡기|내)(?:하신|하셨던|했던|한|신|셨던)(?:[가-힣]{2,8})?$/;
/** 112천원 (참고용): tells, and asks for nothing. */
const FOR_REFERENCE = /^\s*[(（][^()（）]{0,12}(?:참고|고지가?\s*아[님닙니])/;
/** 12월 1일 오늘까지 지급하지 않고 있습니다: what has not been done, and no last day. */
const NOT_DONE = /^까지[가-힣,·]{0,16}지(?:를|도)?(?:않고|않았|않은|못하고|못했|못한|아니하고|아니한|아니하였)/;
const BEGINNING = /(?:시작|개시)(?:일|일시|일자)?$/;
/** The ends of words that name a sum of a kind that no list knows: 자동차세, 급식비. */
const SOFT = /[가-힣](?:료|세|비|금|값)$/;
const BANK = /(?:[가-힣A-Za-z]{2,6}(?:은행|뱅크|금고|조합|중앙회)|국민|신한|우리|하나|농협|기업|수협|신협|우체국|KB|NH|IBK|SC)$/;
const SENTENCE_END = /[다요음함임됨오]\.\s|[!?。]\s|\n\s*\n/g;

interface Words {
  words: string;
  nearness: number;
}

/** All that labels say of a value. */
export function readingsOf(place: ValuePlace, places: Places, index: LabelIndex): LabelReading[] {
  const { text } = places.letter;
  const words = labelText(text.slice(beginOfWords(place, places), place.value.start));
  const own = place.value.type === 'code' ? labelText(words.replace(BANK, '')) : words;
  const isFirstOne = isFirst(place, places);
  const said = own ? readWords(own, NEARNESS.beside, index) : [];
  // 고지일부터 15일: the words of the cell name no field, the cell beside it does.
  const inFront = said.length > 0 ? [] : isFirstOne ? wordsInFront(place, places) : own ? [] : wordsOfCell(place, places);
  const heads = isFirstOne ? labelsAbove(place, places) : [];
  const readings = [...said, ...inFront.flatMap(({ words, nearness }) => readWords(words, own ? nearness - OWN_WORDS : nearness, index))];
  readings.push(...readHeads(heads, index));
  const strict = index.startOf(wordsBehind(place, places, false));
  const behind = strict ?? looseBehind(wordsBehind(place, places, true), index);
  // 12월 18일까지 아래 계좌로 보내: what is sent to an account is money.
  const isMoney = behind?.field === 'submit-by' && isOfTransfer(place, places);
  if (behind) readings.push(readingOf(isMoney ? { ...behind, field: 'due' } : behind, strict ? NEARNESS.behind : NEARNESS.loose));
  if (readings.length === 0 && SOFT.test(own)) readings.push({ field: 'amount', strength: NEARNESS.soft });
  if (isClaimed(place, places)) readings.push({ field: 'amount', strength: NEARNESS.behind + EACH_CHARACTER * LONGEST_COUNTED });
  const around = [
    ...laterInRow(place, places),
    ...(own ? [own] : []),
    ...inFront.map((one) => one.words),
    ...heads.slice(0, 1).flatMap((head) => head.slice(0, 1)),
  ];
  return inItsTime(readings, place, places, around);
}

/** 금 1,950,000원 및 … 돈을 지급하라: the first sum of a court's sentence. */
function isClaimed({ value, number }: ValuePlace, { all, letter: { text } }: Places): boolean {
  if (value.type !== 'amount') return false;
  const behind = text.slice(value.end, value.end + LONGEST_CLAIM);
  if (!CLAIM.test(behind.split(CLAIM_END)[0]!.replace(/\s+/g, '')) && !isOnSheet(behind, text)) return false;
  let at = number - 1;
  while (at >= 0 && all[at]!.value.type !== 'amount') at--;
  const before = all[at]?.value;
  return !(before && !CLAIM_END.test(text.slice(before.end, value.start)));
}

function isOnSheet(behind: string, text: string): boolean {
  return CLAIM_ON_SHEET.test(behind.replace(/\s+/g, '')) && CLAIM.test(text.replace(/\s+/g, ''));
}

function readWords(words: string, nearness: number, index: LabelIndex): LabelReading[] {
  const found = index.endOf(words);
  return found ? [readingOf({ ...found, isFee: found.field === 'amount' && !found.isOwn && FEES.test(words) }, nearness)] : [];
}

/** Of the heads above a value the nearest that says something, with the label of the row where that says more. */
function readHeads(heads: readonly string[][], index: LabelIndex): LabelReading[] {
  for (const words of heads) {
    const found = words.flatMap((one) => index.endOf(one) ?? []).sort((a, b) => b.length - a.length)[0];
    if (found) return [readingOf(found, NEARNESS.above)];
  }
  return [];
}

/** How strongly a label speaks that stands so near. */
function readingOf({ field, length, isOwn, rest, isFee }: FoundLabel, nearness: number): LabelReading {
  const strength =
    nearness +
    EACH_CHARACTER * Math.min(length, LONGEST_COUNTED) +
    (isOwn ? OWN : 0) -
    (isFee ? FEE : 0) -
    (rest && length <= SHORT ? JOINED : 0);
  return { field: field === 'amount' && OTHER_MONTH.test(rest) ? 'previous' : field, strength };
}

/** The same where the words speak of the time after the last day, of another month, or of a limit. */
function inItsTime(readings: LabelReading[], place: ValuePlace, places: Places, said: readonly string[]): LabelReading[] {
  const { value, cell } = place;
  const { text } = places.letter;
  if (value.type === 'date' && said.some((words) => PAPER.test(words)))
    return readings.map((reading) => (reading.field === 'due' ? { ...reading, field: 'submit-by' } : reading));
  if (value.type === 'date' && (NOT_DONE.test(wordsBehind(place, places, true)) || BEGINNING.test(said[0] ?? '')))
    return readings.filter(({ field }) => field !== 'due' && field !== 'submit-by');
  if (value.type === 'date') return said.some(isLater) ? readings.filter(({ field }) => field !== 'due') : readings;
  if (value.type !== 'amount') return readings;
  const isBound =
    said.some((words) => IN_FRONT_OF_BOUND.test(words)) || BEHIND_BOUND.test(text.slice(value.end, cell.end)) || isPenalty(place, text);
  if (isBound && readings.length === 0) return [{ field: 'notToPay', strength: NEARNESS.soft }];
  if (isBound) return readings.map((reading) => (reading.field === 'amount' ? { ...reading, field: 'notToPay' } : reading));
  if (
    isOfRowTakenOff(place, text) ||
    hasMinus(place, text) ||
    isRemark(place, places) ||
    FOR_REFERENCE.test(text.slice(value.end, cell.end))
  )
    return asField(readings, 'notToPay');
  if (said.some((words) => GIVEN_BEFORE.test(words))) return asField(readings, 'previous');
  if (hasLapsed(place, places) || isOfOtherMonth(place, places)) return asField(readings, 'previous');
  const inSentence = laterInSentence(place, places);
  if (inSentence && !said.some(isLater)) {
    const strength = inSentence === 'owed' ? NEARNESS.beside : NEARNESS.soft;
    return readings.some(({ field }) => field === 'amount') ? asField(readings, 'amountLater') : [{ field: 'amountLater', strength }];
  }
  if (!said.some(isLater)) return readings;
  const later: LabelReading[] = readings.map((reading) =>
    reading.field === 'amount' || reading.field === 'due' ? { ...reading, field: 'amountLater' } : reading,
  );
  return later.length > 0 ? later : [{ field: 'amountLater', strength: NEARNESS.beside }];
}

/** 90,000원(교재비 12,000원 별도): a sum in the brackets of another one. */
function isRemark({ value, number, cell }: ValuePlace, { all, letter: { text } }: Places): boolean {
  const before = all[number - 1];
  if (before?.cell !== cell || before.value.type !== 'amount' || value.type !== 'amount') return false;
  return (
    before.value.won > value.won &&
    IN_BRACKETS.test(text.slice(before.value.end, value.start)) &&
    REMARK_END.test(text.slice(value.end, cell.end))
  );
}

/** (-) 11월 관리비  83,400: a row that is taken off another sum. */
function isOfRowTakenOff({ row }: ValuePlace, text: string): boolean {
  return TAKEN_OFF.test(text.slice(row.cells[0]!.start, row.cells[0]!.end));
}

/** What was read as a sum to pay, as another field. */
function asField(readings: readonly LabelReading[], field: LabelReading['field']): LabelReading[] {
  return readings.map((reading) => (reading.field === 'amount' || reading.field === 'amountLater' ? { ...reading, field } : reading));
}

/** 위반 시 12만원이 부과되며: of a rule, and not of this letter. */
function isPenalty({ value, cell }: ValuePlace, text: string): boolean {
  const sentence = text
    .slice(cell.start, value.start)
    .split(/[.!?。]\s/)
    .at(-1)!;
  return IN_FRONT_OF_PENALTY.test(sentence) && BEHIND_PENALTY.test(text.slice(value.end, cell.end));
}

/** Where the words of a value's own label may begin: behind the value in front, the sentence's begin, or the cell's. */
function beginOfWords({ value, number, cell }: ValuePlace, { all, letter }: Places): number {
  const before = all[number - 1]?.value;
  const from = Math.max(cell.start, before ? Math.min(before.end, value.start) : 0);
  let begin = from;
  for (const end of letter.text.slice(from, value.start).matchAll(SENTENCE_END)) begin = from + end.index + end[0].length;
  return begin;
}

function isFirst({ number, cell }: ValuePlace, { all }: Places): boolean {
  const before = all[number - 1];
  return !before || before.cell !== cell;
}

/** The label that a cell begins with, for a value behind others: 1차 납부 : 10일 (2026. 12. 7.까지). */
function wordsOfCell({ row, cellNumber }: ValuePlace, places: Places): Words[] {
  const [label] = rowLabels({ row, cellNumber: cellNumber + 1 }, places);
  return label?.distance === 0 ? [{ words: label.words, nearness: NEARNESS.beyond }] : [];
}

/** 납부기한 후 | 2026. 12. 1.부터 | 납부할 금액 | 1,416,530원: the words of the row that speak of the time after the last day, with no other sum between. */
function laterInRow(place: ValuePlace, { letter, all }: Places): string[] {
  const { row, cell, number, value } = place;
  if (value.type !== 'amount') return [];
  const sums = all.slice(0, number).filter((other) => other.row === row && other.cell !== cell && other.value.type === 'amount');
  const from = sums.at(-1)?.cell.end ?? row.cells[0]!.start;
  const before = row.cells.filter(({ start, end }) => start >= from && end <= cell.start);
  return before.map(({ start, end }) => labelText(letter.text.slice(start, end))).filter(isLater);
}

/** The labels to the left, or alone on the line above. */
function wordsInFront(place: ValuePlace, places: Places): Words[] {
  const labels = rowLabels(place, places);
  const [nearest, next] = labels;
  if (!nearest) {
    const above = lineAbove(place, places);
    return above ? [{ words: above, nearness: NEARNESS.line }] : [];
  }
  const isBeside =
    nearest.distance === 0 &&
    places.firstIn(place.row.cells[place.cellNumber - 1]!.start, place.row.cells[place.cellNumber - 1]!.end) === null;
  if (!isBeside) return [{ words: nearest.words, nearness: NEARNESS.beyond }];
  const both = next && next.distance === 1 ? [{ words: next.words + nearest.words, nearness: NEARNESS.right }] : [];
  return [{ words: nearest.words, nearness: NEARNESS.right }, ...both];
}

/** What the label of the value beside it says of a value of another type: 납기내 2026.12.10 154,300원. */
export function acrossTypes(readings: readonly LabelReading[], value: ValuePlace['value']): LabelReading[] {
  return readings.flatMap(({ field, strength }): LabelReading[] => {
    const weaker = Math.min(strength, NEARNESS.other + 0.15);
    if (value.type === 'amount' && field === 'due') return [{ field: 'amount', strength: weaker }];
    const isUntil = value.type === 'date' && value.bound === 'until';
    return isUntil && FIELD_TYPES[field] === 'amount' && field === 'amount' ? [{ field: 'due', strength: weaker }] : [];
  });
}
