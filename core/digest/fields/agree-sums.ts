import type { Field } from '../notice.ts';
import type { Candidate } from './candidates.ts';
import type { FieldReading } from './field-reading.ts';
import type { ValuePlace } from './places.ts';
import { findSumChains, hasMinus, type SumChain } from './sum-chains.ts';

/** The least strength of a label that alone confirms where a chain ends. */
const LABELLED = 0.5;
/** Sums that labels name nearly as strongly are rivals of the one chosen. */
const RIVAL = 0.2;
/** The least strength of a label that asks for a sum by itself. */
const NAMED = 0.75;

const RECKONED = /[=＝→⇒]\s*(?:총|금|합계|1?인당|세대당)?\s*$|빼|뺀|제하|제한|차감|공제하|더하|더해|더한|합쳐|합하|합한|합해/;
const LONGEST_WORDS = 24;

/** A sum that a chain of others ends in, and what else says that it is to be paid. */
interface End {
  place: ValuePlace;
  strength: number;
  chain: SumChain;
  isConfirmed: boolean;
  /** True where words in front say that it is what others make, or what is left of them. */
  isReckoned: boolean;
}

/**
 * What sums say of each other: where a bill leads from its parts over subtotals to another sum that it asks for, that one is to be
 * paid. It is certain where chain and label agree, or where it is written twice; in doubt where another sum has as good a label.
 */
export function agreeSums(reading: FieldReading): void {
  const { candidates, chosen, places } = reading;
  const { amount } = chosen;
  if (!amount) return;
  // Of a tax's parts and their total the total.
  const [beforeFee] = candidates
    .filter((one) => one.field === 'amount' && isBeforeFee(one.place, reading))
    .sort((a, b) => wonOf(b.place) - wonOf(a.place));
  if (beforeFee) {
    chosen.amount = { candidate: beforeFee, isSure: !beforeFee.place.value.unsure };
    return;
  }
  const { place: own, strength } = amount.candidate;
  const isRepeated = places.all.filter((place) => wonOf(place) === wonOf(own)).length > 1;
  const ends = endsOf(reading).filter(({ isConfirmed }) => isConfirmed);
  const isSupported = ends.some(({ place }) => wonOf(place) === wonOf(own)) || isOfTwo(own, places.all) || isNamedTwice(reading);
  const others = ends.filter(({ place }) => wonOf(place) !== wonOf(own)).sort((a, b) => b.strength - a.strength);
  const beyond = others.find(({ chain }) => chain.through.has(own.number));
  const asGood = others.find((end) => wonOf(end.place) > wonOf(own) && end.strength > strength - RIVAL);
  const next = beyond ?? (isSupported || isRepeated ? undefined : asGood);
  // 합계 92,000원, of which 15,000원을 빼고 77,000원을: what is left of a total is asked for in its stead.
  const end = next && (others.find((one) => one.isReckoned && one.chain.through.has(next.place.number)) ?? next);
  if (end) {
    chosen.amount = { candidate: { field: 'amount', place: end.place, strength: end.strength }, isSure: !end.place.value.unsure };
  } else if (isSupported) {
    chosen.amount = { ...amount, isSure: !own.value.unsure };
  } else if (!isRepeated && totalOfPair(own, reading)) {
    chosen.amount = { candidate: { field: 'amount', place: totalOfPair(own, reading)!, strength }, isSure: false };
  } else if (!isRepeated && candidates.some((rival) => isRival(rival, amount.candidate))) {
    chosen.amount = { ...amount, isSure: false };
  }
}

/** 681,170 + 3,150 in front of 684,320, or behind it: two sums that make a labelled one are evidence, though too few for a chain. */
function isOfTwo(own: ValuePlace, all: readonly ValuePlace[]): boolean {
  const sums = all.filter(({ value }) => value.type === 'amount' && value.won > 0);
  return sums.some((one, at) => at > 0 && wonOf(sums[at - 1]!) + wonOf(one) === wonOf(own));
}

/** 257,900 | 연체료 5,150 | 납기 후 263,050: with the sum in front of the one to pay late it makes that one. */
function isBeforeFee(own: ValuePlace, { candidates, places: { all } }: FieldReading): boolean {
  const sums = all.filter(({ value }) => value.type === 'amount' && value.won > 0);
  return candidates.some(({ field, place }) => {
    const fee = sums[sums.indexOf(place) - 1];
    return field === 'amountLater' && fee && fee !== own && wonOf(own) + wonOf(fee) === wonOf(place);
  });
}

/** 21,340 | 46,120 with 24,780 below: the sum that one with a weak label makes together with the next one, and that no label calls otherwise. */
function totalOfPair(own: ValuePlace, { candidates, places }: FieldReading): ValuePlace | undefined {
  const { all } = places;
  const sums = all.filter((place) => place.value.type === 'amount' && place.value.won > 0 && !hasMinus(place, places.letter.text));
  const named = new Set(candidates.filter(({ field }) => field !== 'amount').map(({ place }) => wonOf(place)));
  return sums.find((total) => {
    const parts = sums.filter((part) => wonOf(part) !== wonOf(total));
    const at = parts.indexOf(own);
    const beside = at < 0 ? [] : [parts[at - 1], parts[at + 1]];
    return !named.has(wonOf(total)) && beside.some((part) => part && wonOf(part) + wonOf(own) === wonOf(total));
  });
}

/** Two places whose labels ask for the same sum, and none that asks for more. */
function isNamedTwice({ candidates, chosen }: FieldReading): boolean {
  const asked = candidates.filter(({ field, strength }) => field === 'amount' && strength >= NAMED);
  const won = wonOf(chosen.amount!.candidate.place);
  return asked.filter(({ place }) => wonOf(place) === won).length > 1 && asked.every(({ place }) => wonOf(place) <= won);
}

function isRival({ field, place, strength }: Candidate, chosen: Candidate): boolean {
  return field === 'amount' && wonOf(place) !== wonOf(chosen.place) && strength > chosen.strength - RIVAL;
}

/** What is known of all places with one sum. */
interface SameSum {
  count: number;
  fields: Set<Field>;
  asked: Candidate | null;
}

/** Of each chain the last running total that may be what is to be paid. */
function endsOf({ candidates, chosen, places }: FieldReading): End[] {
  const chains = findSumChains(places);
  if (chains.length === 0) return [];
  const known = sameSums(candidates, places.all);
  const sameAs = (number: number) => known.get(wonOf(places.all[number]!))!;
  const own = chosen.amount?.candidate.place;
  const byEnd = new Map<number, SumChain[]>();
  for (const chain of chains) {
    const same = byEnd.get(chain.end);
    if (same) same.push(chain);
    else byEnd.set(chain.end, [chain]);
  }
  return chains.flatMap((chain): End[] => {
    const totals = [chain.end, ...chain.subtotals.toReversed()];
    // 차임 180만원과 관리비 21만원, 미납액 201만원: what is unpaid is asked for where the sum chosen is a part of it.
    const { fields } = sameAs(chain.end);
    const isMore = own && chain.through.has(own.number) && wonOf(places.all[chain.end]!) > wonOf(own);
    const isUnpaid = isMore && fields.has('previous') && fields.size === 1;
    const at = totals.findIndex((number) => (isUnpaid && number === chain.end) || maybeAsked(sameAs(number).fields));
    const number = totals[at];
    if (number === undefined) return [];
    const { asked, count } = sameAs(number);
    const strength = asked?.strength ?? 0;
    // 납기내 147,430 | 연체료 2,940 | 납기후 150,370: what the sum to pay late is made of.
    const isBeforeLate = at > 0 && sameAs(totals[at - 1]!).fields.has('amountLater');
    const isOfBoth = byEnd.get(number)?.some((other) => isApart(other, chain)) ?? false;
    const isLeft = isReckoned(number, places);
    const isConfirmed = strength >= LABELLED || count > 1 || isBeforeLate || isOfBoth || (at === 0 && chain.isElsewhere) || isLeft;
    return [{ place: asked?.place ?? places.all[number]!, strength, chain, isConfirmed, isReckoned: isLeft }];
  });
}

function sameSums(candidates: readonly Candidate[], all: readonly ValuePlace[]): Map<number, SameSum> {
  const known = new Map<number, SameSum>();
  for (const place of all) {
    const same = known.get(wonOf(place)) ?? { count: 0, fields: new Set(), asked: null };
    known.set(wonOf(place), { ...same, count: same.count + 1 });
  }
  for (const candidate of candidates) {
    const same = known.get(wonOf(candidate.place))!;
    same.fields.add(candidate.field);
    if (candidate.field === 'amount' && candidate.strength > (same.asked?.strength ?? 0)) same.asked = candidate;
  }
  return known;
}

/** True for a sum of which the words in front say that it is what is left, or what others make: 12,000원을 빼고 120,000원. */
function isReckoned(number: number, { all, letter: { text } }: FieldReading['places']): boolean {
  const before = all[number - 1]?.value;
  const { start } = all[number]!.value;
  return before?.type === 'amount' && RECKONED.test(text.slice(Math.max(before.end, start - LONGEST_WORDS), start));
}

/** A sum that nothing names may be asked for; one that is another month's too may not. */
function maybeAsked(fields: ReadonlySet<Field>): boolean {
  return fields.size === 0 || (fields.has('amount') && !fields.has('previous'));
}

/** True for two chains without a sum in common, such as those of a table's last row and last column. */
function isApart(one: SumChain, other: SumChain): boolean {
  return one !== other && ![...one.through].some((number) => other.through.has(number));
}

function wonOf({ value }: ValuePlace): number {
  return value.type === 'amount' ? value.won : Number.NaN;
}
