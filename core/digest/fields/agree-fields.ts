import type { AmountValue } from '../../values/value.ts';
import type { Candidate } from './candidates.ts';
import { chooseField } from './choose-field.ts';
import type { FieldReading } from './field-reading.ts';

const REDUCED = /감경|사전\s*납부|자진\s*납부/;
/** The share that fines are lowered to when they are paid early (질서위반행위규제법 시행령 제5조). */
const REDUCED_TO = 0.8;

/** What the fields say of each other: later is more than now, a letter is older than its last day, one sum is the others' total. */
export function agreeFields(reading: FieldReading, issued: string | null): void {
  agreeDue(reading, issued);
  chooseReduced(reading);
  chooseTotal(reading);
  agreeLater(reading);
  agreeOnlySum(reading);
}

/** No last day is before the day of the letter. */
function agreeDue({ candidates, chosen }: FieldReading, issued: string | null): void {
  if (!issued || !chosen.due) return;
  const later = candidates.filter(
    ({ field, place: { value } }) => field === 'due' && value.type === 'date' && value.date && value.date >= issued,
  );
  const choice = chooseField(later);
  if (choice) chosen.due = choice;
  else delete chosen.due;
}

/** Of two sums of which one is the other lowered by a fifth, the lower one is paid now. */
function chooseReduced({ chosen, places: { letter, all } }: FieldReading): void {
  if (!REDUCED.test(letter.text)) return;
  const sums = all.filter(({ value }) => value.type === 'amount').map((place): Candidate => ({ field: 'amount', place, strength: 1 }));
  for (const low of sums) {
    const high = sums.find((other) => wonOf(low) > 0 && Math.round(wonOf(other) * REDUCED_TO) === wonOf(low));
    if (!high) continue;
    chosen.amount = { candidate: low, isSure: true };
    chosen.amountLater = { candidate: { ...high, field: 'amountLater' }, isSure: true };
    return;
  }
}

/** Where two sums are as likely, the one that is the total of others in the letter. */
function chooseTotal({ candidates, chosen, places }: FieldReading): void {
  if (!chosen.amount || chosen.amount.isSure) return;
  const sums = candidates.filter(({ field }) => field === 'amount');
  const totals = sums.filter((sum) =>
    isTotal(
      sum,
      places.all.flatMap(({ value }) => (value.type === 'amount' && value.start < sum.place.value.start ? [value] : [])),
    ),
  );
  const choice = chooseField(totals);
  if (choice && new Set(totals.map(wonOf)).size === 1) chosen.amount = { ...choice, isSure: !choice.candidate.place.value.unsure };
}

/** True if the sums right in front add up to it, at least two of them. */
function isTotal(sum: Candidate, before: readonly AmountValue[]): boolean {
  let left = wonOf(sum);
  for (let at = before.length - 1; at >= 0; at--) {
    left -= before[at]!.won;
    if (left === 0) return at <= before.length - 2;
  }
  return false;
}

function agreeLater({ chosen }: FieldReading): void {
  const { amount, amountLater } = chosen;
  if (!amountLater) return;
  if (!amount) {
    // The only sum of a letter is what is to be paid.
    chosen.amount = { candidate: { ...amountLater.candidate, field: 'amount' }, isSure: amountLater.isSure };
    delete chosen.amountLater;
  } else if (wonOf(amount.candidate) >= wonOf(amountLater.candidate)) delete chosen.amountLater;
}

function wonOf({ place: { value } }: Candidate): number {
  return value.type === 'amount' ? value.won : Number.NaN;
}

/** The only sum of a letter is sure, though its label is a word that no list knows. */
function agreeOnlySum({ chosen, places: { all } }: FieldReading): void {
  const { amount } = chosen;
  if (!amount || amount.isSure || amount.candidate.place.value.unsure) return;
  const sums = new Set(all.flatMap(({ value }) => (value.type === 'amount' && value.won !== 0 ? [value.won] : [])));
  if (sums.size === 1) chosen.amount = { ...amount, isSure: true };
}
