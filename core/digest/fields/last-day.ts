import type { FieldReading } from './field-reading.ts';
import type { ValuePlace } from './places.ts';

/** Words of paying in the sentence or the row of a day. */
const PAYING = /납부|납입|입금|송금|이체|결제|보내|내\s*주|내\s*셔|부탁/;
const AROUND = 40;

/** Where no label and no phrase names the last day to pay: the days that the text ends with 까지, of which the nearest to paying is chosen. */
export function findLastDay({ places, candidates, chosen }: FieldReading, issued: string | null): void {
  if (chosen.due || !chosen.amount) return;
  const taken = new Set(candidates.map(({ place }) => place.number));
  const open = places.all.filter((place) => isLastDay(place, issued) && !taken.has(place.number));
  const { text } = places.letter;
  const near = open.filter(({ value }) => PAYING.test(text.slice(value.start - Math.min(value.start, AROUND / 2), value.end + AROUND)));
  const [place] = near.length > 0 ? near : open;
  if (!place) return;
  const days = new Set((near.length > 0 ? near : open).map(({ value }) => (value.type === 'date' ? value.date : null)));
  const isSure = near.length > 0 && days.size === 1 && !place.value.unsure;
  chosen.due = { candidate: { field: 'due', place, strength: 0 }, isSure };
}

function isLastDay({ value }: ValuePlace, issued: string | null): boolean {
  return value.type === 'date' && value.date !== null && value.bound === 'until' && (issued === null || value.date >= issued);
}
