import type { Value } from '../../values/value.ts';
import type { Candidate } from './candidates.ts';

/** The value that is most likely a field's; `isSure` where no other one is nearly as likely. */
export interface FieldChoice {
  candidate: Candidate;
  isSure: boolean;
}

/** The least strength of a reading that is shown without a doubt, and the least lead over the next. */
const SURE = 0.62;
const LEAD = 0.07;
/** What each further place adds that says the same. */
const AGREEMENT = 0.04;

/** Chooses among the values that labels give to one field. Null without any. */
export function chooseField(candidates: readonly Candidate[]): FieldChoice | null {
  const groups = new Map<string, { candidate: Candidate; strength: number }>();
  for (const candidate of candidates) {
    const key = meaningOf(candidate.place.value);
    const group = groups.get(key);
    if (!group) groups.set(key, { candidate, strength: candidate.strength });
    else {
      const best = candidate.strength > group.candidate.strength ? candidate : group.candidate;
      groups.set(key, { candidate: best, strength: Math.max(group.strength, candidate.strength) + AGREEMENT });
    }
  }
  const [first, second] = [...groups.values()].sort((a, b) => b.strength - a.strength);
  if (!first) return null;
  const lead = second ? first.strength - second.strength : 1;
  return { candidate: first.candidate, isSure: first.strength >= SURE && lead >= LEAD && !first.candidate.place.value.unsure };
}

/** What two values have in common that mean the same. */
function meaningOf(value: Value): string {
  if (value.type === 'amount') return String(value.won);
  if (value.type === 'date') return value.date ?? `${value.month}-${value.day}-${value.start}`;
  if (value.type === 'period') return `${value.months}-${value.days}-${value.from}`;
  if (value.type === 'code') return value.text.replace(/\D/g, '');
  return `at ${value.start}`;
}
