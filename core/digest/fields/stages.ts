import type { Row } from '../letter.ts';
import type { Field } from '../notice.ts';
import type { FieldChoice } from './choose-field.ts';
import type { FieldReading } from './field-reading.ts';
import type { Places, ValuePlace } from './places.ts';

/** 1차 납부, [2차]: the row of a stage of paying, in which a fine grows; parts of one sum are no such stages. */
const STAGE = /^[^가-힣\d\n]{0,6}제?\s?([12])\s?차(?!\s*(?:분납|분할|할부|중도금))/;
/** A stage costs at most so many times the one in front. */
const MOST = 1.75;

interface Stage {
  sum: ValuePlace;
  day: ValuePlace;
  won: number;
  date: string;
}

/** Of a sum that is paid in one of two stages, each with its last day, the first whose day has not passed `today` is paid now. */
export function chooseStage({ places, chosen }: FieldReading, today: string): void {
  const stages = findStages(places);
  const [first, second] = [stages.get('1'), stages.get('2')];
  if (!first || !second || second.won <= first.won || second.won > MOST * first.won || second.date <= first.date) return;
  const isFirst = first.date >= today || second.date < today;
  const now = isFirst ? first : second;
  chosen.amount = choiceOf('amount', now.sum);
  chosen.due = choiceOf('due', now.day);
  if (isFirst) chosen.amountLater = choiceOf('amountLater', second.sum);
  else delete chosen.amountLater;
}

/** The stages by their number: of each the first row with one sum and a last day. */
function findStages({ all, letter: { text, rows } }: Places): Map<string, Stage> {
  const ofStage = new Map<Row, { number: string; places: ValuePlace[] }>();
  for (const row of rows) {
    const number = STAGE.exec(text.slice(row.cells[0]?.start, row.cells.at(-1)?.end))?.[1];
    if (number) ofStage.set(row, { number, places: [] });
  }
  for (const place of all) ofStage.get(place.row)?.places.push(place);
  const stages = new Map<string, Stage>();
  for (const { number, places } of ofStage.values()) {
    const [sum, other] = places.filter(({ value }) => value.type === 'amount');
    const day = places.findLast(({ value }) => value.type === 'date' && value.date !== null);
    if (stages.has(number) || other || sum?.value.type !== 'amount' || day?.value.type !== 'date') continue;
    stages.set(number, { sum, day, won: sum.value.won, date: day.value.date! });
  }
  return stages;
}

function choiceOf(field: Field, place: ValuePlace): FieldChoice {
  return { candidate: { field, place, strength: 1 }, isSure: !place.value.unsure };
}
