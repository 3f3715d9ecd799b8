import type { Field } from '../notice.ts';
import type { FieldChoice } from './choose-field.ts';
import type { FieldReading } from './field-reading.ts';
import { labelsAbove } from './labels-above.ts';
import type { Places, ValuePlace } from './places.ts';

/** 1차 납부, [2차]: a stage of paying, in which a fine grows; parts of one sum are no such stages. */
const STAGE = /^[^가-힣\d\n]{0,6}제?\s?([12])\s?차(?!\s*(?:분납|분할|할부|중도금))/;
const LONGEST = 20;
/** A stage costs at most so many times the one in front. */
const MOST = 1.75;

interface Stage {
  sum?: ValuePlace;
  day?: ValuePlace;
}

/** Of a sum that is paid in one of two stages, each with its last day, the first whose day has not passed `today` is paid now. */
export function chooseStage({ places, chosen }: FieldReading, today: string): void {
  const { first, second } = findStages(places);
  if (!first.sum || !first.day || !second.sum || !second.day) return;
  const [won, wonLater] = [wonOf(first.sum), wonOf(second.sum)];
  const [day, dayLater] = [dayOf(first.day), dayOf(second.day)];
  if (wonLater <= won || wonLater > MOST * won || dayLater <= day) return;
  const isFirst = day >= today || dayLater < today;
  chosen.amount = choiceOf('amount', isFirst ? first.sum : second.sum);
  chosen.due = choiceOf('due', isFirst ? first.day : second.day);
  if (isFirst) chosen.amountLater = choiceOf('amountLater', second.sum);
  else delete chosen.amountLater;
}

/** Of each stage the first sum, and the last day of the first row with one. */
function findStages(places: Places): { first: Stage; second: Stage } {
  const stages: { first: Stage; second: Stage } = { first: {}, second: {} };
  for (const place of places.all) {
    const { value, row } = place;
    const number = value.type === 'amount' || value.type === 'date' ? numberOf(place, places) : undefined;
    if (!number) continue;
    const stage = number === '1' ? stages.first : stages.second;
    if (value.type === 'amount') stage.sum ??= place;
    else if (dayOf(place) && (!stage.day || stage.day.row === row)) stage.day = place;
  }
  return stages;
}

/** The number of a value's stage, with which its row or its column begins. */
function numberOf(place: ValuePlace, places: Places): string | undefined {
  const { start } = place.row.cells[0]!;
  const heads = place.row.table === null ? [] : labelsAbove(place, places).map(([words]) => words!);
  return [places.letter.text.slice(start, start + LONGEST), ...heads].flatMap((words) => STAGE.exec(words)?.[1] ?? [])[0];
}

function wonOf({ value }: ValuePlace): number {
  return value.type === 'amount' ? value.won : Number.NaN;
}

function dayOf({ value }: ValuePlace): string {
  return (value.type === 'date' && value.date) || '';
}

function choiceOf(field: Field, place: ValuePlace): FieldChoice {
  return { candidate: { field, place, strength: 1 }, isSure: !place.value.unsure };
}
