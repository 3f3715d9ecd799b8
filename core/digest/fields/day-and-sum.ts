import { type LabelReading, NEARNESS } from './label-strength.ts';
import { hasLineToItself, type Places, type ValuePlace } from './places.ts';

/** What may stand beside a day and a sum that have their cells to themselves. */
const HEADLINES = 8;
const ALONE = /^[\s()（）금:]*$/;

/** What a day with 까지 and a sum in the cell beside it say of each other, where no label says more: 2026.12.31.까지 | 88,450원. */
export function readDayAndSum(place: ValuePlace, places: Places): LabelReading[] {
  const { value, number } = place;
  const { all } = places;
  if (value.type === 'date' && isPair(place, all[number + 1], places)) return [{ field: 'due', strength: NEARNESS.other }];
  return value.type === 'amount' && isPair(all[number - 1], place, places) ? [{ field: 'amount', strength: NEARNESS.other }] : [];
}

/** A sum alone on one of the first lines, as apps show it: 51,430원. */
export function readHeadline(place: ValuePlace): LabelReading[] {
  const isHeadline = place.value.type === 'amount' && place.rowNumber < HEADLINES && hasLineToItself(place);
  return isHeadline ? [{ field: 'amount', strength: NEARNESS.behind }] : [];
}

function isPair(day: ValuePlace | undefined, sum: ValuePlace | undefined, { letter: { text } }: Places): boolean {
  if (day?.value.type !== 'date' || day.value.bound !== 'until' || sum?.value.type !== 'amount') return false;
  const isBeside = day.row === sum.row && sum.cellNumber === day.cellNumber + 1;
  return isBeside && ALONE.test(text.slice(day.cell.start, day.value.start)) && ALONE.test(text.slice(sum.cell.start, sum.value.start));
}
