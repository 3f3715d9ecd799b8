import type { Field } from '../notice.ts';
import type { FoundLabel, LabelIndex } from './label-index.ts';
import { aboveLabels } from './labels-above.ts';
import type { Places, ValuePlace } from './places.ts';
import { labelText, squeeze } from './squeeze.ts';

/** What a label says of a value, and how strongly (0 … 1). */
export interface LabelReading {
  field: Field;
  strength: number;
}

/** How much it says where a label stands. */
export const NEARNESS = { beside: 0.62, right: 0.64, above: 0.57, line: 0.55, behind: 0.52, loose: 0.47, far: 0.4, soft: 0.3 } as const;

const OWN = 0.1;
const EACH_CHARACTER = 0.04;
const LONGEST_COUNTED = 6;
/** Words that make a sum of another month of any label. */
const OTHER_MONTH = /(?:전월|지난달|전달|작년|전년|전년도|전년동월|누계|누적|연간|직전|이전|기존|종전|변경전)(?:의)?$/;
/** Words of a sum that is the most or the least that can be asked, and no bill. */
const IN_FRONT_OF_BOUND = /(?:최고|최대|최저|최소|매월|건당|회당|1인당)$/;
const BEHIND_BOUND = /^\s*(?:이하|이상|미만|초과|한도|까지\s*(?:가능|지원|보장|부과)|을?\s*초과)/;
/** The ends of words that name a sum of a kind that no list knows: 전기요금, 자동차세, 급식비. */
const SOFT = /[가-힣](?:요금|금액|세액|료|세|비|대금|범칙금|벌금|회비|등록금)$/;
const SOFT_LATER = /(?:가산|가산금|가산금포함|연체료포함|연체시|가산하여|납부지연시)$/;
const SENTENCE_END = /[다요음함임됨오]\.\s|[!?。]\s|\n\s*\n/g;
const UNTIL = /^(?:까지|이내에?|내에|안에)/;
const IN_FRONT_OF_BEHIND = /^(?:\([^)]{0,12}\)|[월화수목금토일]요일|\(?[월화수목금토일]\)|[\s),.])*/;
const LONGEST_BEHIND = 44;

/** All that labels say of a value. */
export function readingsOf(place: ValuePlace, places: Places, index: LabelIndex): LabelReading[] {
  const { text } = places.letter;
  const words = labelText(text.slice(beginOfWords(place, places), place.value.start));
  const readings: LabelReading[] = [];
  const add = (found: FoundLabel | null, nearness: number) => {
    if (found) readings.push(readingOf(found, nearness));
  };
  if (words) add(index.endOf(words), NEARNESS.beside);
  else if (isFirst(place, places)) {
    for (const { found, nearness } of labelsInFront(place, places, index)) add(found, nearness);
  }
  if (isFirst(place, places)) for (const found of aboveLabels(place, places, index)) add(found, NEARNESS.above);
  const strict = index.startOf(wordsBehind(place, places, false));
  add(strict, NEARNESS.behind);
  if (!strict) for (const found of looseBehind(wordsBehind(place, places, true), index)) add(found, NEARNESS.loose);
  if (readings.length === 0) add(softLabel(words), NEARNESS.soft);
  const isBound = IN_FRONT_OF_BOUND.test(words) || BEHIND_BOUND.test(text.slice(place.value.end, place.cell.end));
  return isBound
    ? readings.map((reading) => (reading.field === 'amount' ? { ...reading, field: 'notToPay' as const } : reading))
    : readings;
}

/** How strongly a label speaks that stands so near. */
export function readingOf({ field, length, isOwn, rest }: FoundLabel, nearness: number): LabelReading {
  const strength = nearness + EACH_CHARACTER * Math.min(length, LONGEST_COUNTED) + (isOwn ? OWN : 0);
  return { field: field === 'amount' && OTHER_MONTH.test(rest) ? 'previous' : field, strength };
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

/** The label in the cell to the left, or alone on the line above. */
function labelsInFront(
  { row, rowNumber, cellNumber }: ValuePlace,
  { letter, hasValue }: Places,
  index: LabelIndex,
): { found: FoundLabel; nearness: number }[] {
  const written = (cell: { start: number; end: number } | undefined) =>
    cell && !hasValue(cell.start, cell.end) ? labelText(letter.text.slice(cell.start, cell.end)) : '';
  const left = written(row.cells[cellNumber - 1]);
  const farther = written(row.cells[cellNumber - 2]);
  const labels: { found: FoundLabel; nearness: number }[] = [];
  const add = (words: string, nearness: number) => {
    const found = words ? index.endOf(words) : null;
    if (found) labels.push({ found, nearness });
  };
  if (cellNumber > 0) {
    add(left, NEARNESS.right);
    if (left && farther) add(farther + left, NEARNESS.right);
    if (labels.length === 0) add(farther, NEARNESS.far);
    return labels;
  }
  const above = letter.rows[rowNumber - 1];
  if (row.cells.length === 1 && above?.cells.length === 1) add(written(above.cells[0]), NEARNESS.line);
  return labels;
}

function softLabel(words: string): FoundLabel | null {
  const field = SOFT_LATER.test(words) ? 'amountLater' : SOFT.test(words) ? 'amount' : null;
  return field && { field, length: 2, isOwn: false, rest: '' };
}

/** What follows a value in its cell, up to the next value, or the next of its type. */
function wordsBehind({ value, number, cell }: ValuePlace, { all, letter }: Places, isFar: boolean): string {
  const next = all.slice(number + 1).find((other) => !isFar || other.value.type === value.type)?.value;
  const to = Math.min(cell.end, next ? Math.max(next.start, value.end) : cell.end, value.end + LONGEST_BEHIND);
  return squeeze(letter.text.slice(value.end, to).replace(IN_FRONT_OF_BEHIND, '')).split(/[.!。]/)[0]!;
}

/** 까지 가까운 은행에 납부: other words between the two parts of a phrase. */
function looseBehind(behind: string, { after }: LabelIndex): FoundLabel[] {
  const until = UNTIL.exec(behind)?.[0];
  if (!until) return [];
  const rest = behind.slice(until.length);
  const phrases = after.flatMap(({ phrase, field }) => {
    const head = UNTIL.exec(phrase)?.[0];
    const tail = head ? phrase.slice(head.length) : '';
    const at = tail.length > 1 ? rest.indexOf(tail) : -1;
    return at < 0 ? [] : [{ field, isOwn: false, length: phrase.length, rest: '', at }];
  });
  const nearest = Math.min(...phrases.map(({ at }) => at));
  return phrases.filter(({ at }) => at === nearest).slice(0, 1);
}
