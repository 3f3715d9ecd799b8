import type { DayField } from '../digest.ts';
import type { Candidate } from './candidates.ts';
import { chooseField } from './choose-field.ts';
import type { Places, ValuePlace } from './places.ts';

const AROUND = /^[\s.:*()[\]□○-]*$/;

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

function isAlone({ value, row, cell }: ValuePlace, { letter: { text } }: Places): boolean {
  return (
    row.table === null &&
    row.cells.length === 1 &&
    AROUND.test(text.slice(cell.start, value.start)) &&
    AROUND.test(text.slice(value.end, cell.end))
  );
}

function dayField({ value: { start, end }, value }: ValuePlace, isSure: boolean): DayField {
  return { date: value.type === 'date' ? value.date! : '', start, end, ...(!isSure && { unsure: true as const }) };
}
