import type { Candidate } from './candidates.ts';
import { chooseField } from './choose-field.ts';
import type { FieldReading } from './field-reading.ts';

const OPINION = /의견(?:제출|진술)/;
const MONTH = 30;

/** A day says more than a period; of two periods the shorter one is safe. */
export function chooseObjection({ candidates, chosen, places: { letter } }: FieldReading): void {
  const all = candidates.filter(({ field }) => field === 'objection');
  const days = chooseField(all.filter(({ place: { value } }) => value.type === 'date' && value.date !== null));
  if (days) {
    chosen.objection = days;
    return;
  }
  const due = chosen.due?.candidate.place;
  // 의견제출 및 자진납부 기한: one day for both.
  if (due && OPINION.test(letter.text.slice(due.row.cells[0]!.start, due.value.start).replace(/\s+/g, ''))) {
    chosen.objection = { candidate: { ...chosen.due!.candidate, field: 'objection' }, isSure: chosen.due!.isSure };
    return;
  }
  const shortest = all.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (shortest) chosen.objection = { candidate: shortest, isSure: !shortest.place.value.unsure };
}

function lengthOf({ place: { value } }: Candidate): number {
  return value.type === 'period' ? MONTH * (value.months ?? 0) + (value.days ?? 0) : 0;
}
