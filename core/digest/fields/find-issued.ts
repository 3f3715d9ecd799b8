import type { DayField } from '../digest.ts';
import type { Candidate } from './candidates.ts';
import { chooseField } from './choose-field.ts';
import type { Places, ValuePlace } from './places.ts';

const AROUND = /^[\s.:*()[\]□○-]*$/;
/** 2026년 11월 27일 음성경찰서장 [직인] 교통관리계: who signs, behind the day. */
const SIGNED = /^[\s.]{1,4}(?:[가-힣·]{1,12}\s?){0,3}[가-힣](?:[청서사소교원관부터시읍면동총]장|군수|대표이사)(?![가-힣])/;

/** The day of a letter: beside its label, or alone on a line as letters are signed. Null where neither is there. */
export function findIssued(places: Places, candidates: readonly Candidate[]): DayField | null {
  const labelled = candidates.filter(({ field, place }) => field === 'issued' && wholeDate(place) !== null && !isPlanned(place, places));
  const choice = chooseField(labelled);
  if (choice) return dayField(choice.candidate.place, choice.isSure);
  const alone = places.all.filter((place) => wholeDate(place) && isAlone(place, places));
  const days = new Set(alone.map(wholeDate));
  const last = alone.at(-1);
  return last ? dayField(last, days.size === 1) : null;
}

/** 발행 예정: the day of another letter. */
function isPlanned({ value, cell }: ValuePlace, { letter: { text } }: Places): boolean {
  return /^[^\d]{0,10}예정/.test(text.slice(value.end, cell.end));
}

function wholeDate({ value }: ValuePlace): string | null {
  return value.type === 'date' && !value.yearless ? value.date : null;
}

/** Alone on a line, or at the beginning of a line or of a row with one cell, in front of who signs. */
function isAlone({ value, row: { cells, table }, cell }: ValuePlace, { letter: { text } }: Places): boolean {
  const behind = text.slice(value.end, cell.end);
  const isBeginning = cells.length === 1 && AROUND.test(text.slice(cell.start, value.start));
  return isBeginning && (SIGNED.test(behind) || (table === null && AROUND.test(behind)));
}

function dayField({ value: { start, end }, value }: ValuePlace, isSure: boolean): DayField {
  return { date: value.type === 'date' ? value.date! : '', start, end, ...(!isSure && { unsure: true as const }) };
}
