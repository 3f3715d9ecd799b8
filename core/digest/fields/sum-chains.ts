import { hasLineToItself, type Places, type ValuePlace } from './places.ts';
import { rowLabels } from './row-labels.ts';
import { sumColumns } from './sum-columns.ts';

/** A sum that others lead to, one after the other: parts, what is added to them, what is taken off. */
export interface SumChain {
  /** The number of the value that it leads to: the last running total that is written. */
  end: number;
  /** The numbers of the values on the way: parts, subtotals, what is taken off. */
  through: ReadonlySet<number>;
  /** True where that value stands outside the row or column of the others. */
  isElsewhere: boolean;
  /** The numbers of the running totals that are written on the way, in their order. */
  subtotals: readonly number[];
}

/** How many sums a chain may have. */
const LONGEST = 30;
const FEWEST_PARTS = 2;
/** So many parts, or a subtotal among them, before a sum elsewhere in the letter is taken for their total. */
const FEWEST_FOR_ELSEWHERE = 3;
/** Bills that say so leave out what is less than ten won. */
const CUT_OFF = 10;
const CUTS_OFF = /절사|절삭|원\s*단위|10\s*원\s*미만|십\s*원\s*미만|끝전/;
const MINUS = /(?:(?:^|[\s|])[-−–]|[△▲]\s?|\(\s*[-−–△▲]\s*\)\s*)$/;
const LONGEST_MINUS = 4;
/** Labels of what is taken off. */
const TAKEN_OFF = /할인|감액|감면|경감|차감|선납|선수금|예납|기납|이미|환급|과오납|과납|취소분|빼|포인트|충당|(?<!미)공제/;

/** Finds the chains of the sums of a letter, down each column, along each row and in the order of the text. */
export function findSumChains(places: Places): SumChain[] {
  const cutOff = CUTS_OFF.test(places.letter.text) ? CUT_OFF : 1;
  const isSame = (running: number, won: number) =>
    won > 0 && (running === won || (running > won && running - won < cutOff && won % CUT_OFF === 0));
  const all = new Map<number, number[]>();
  for (const { value, number } of places.all) {
    if (value.type !== 'amount' || value.won <= 0) continue;
    const same = all.get(value.won);
    if (same) same.push(number);
    else all.set(value.won, [number]);
  }
  return sumColumns(places.all).flatMap((column) => {
    const links = column.map(({ number, won }) => {
      const isOff = won < 0 || isTakenOff(places.all[number]!, places);
      return { number, won: Math.abs(won), isOff };
    });
    const inColumn = new Set(links.map(({ number }) => number));
    // Apps show the total first, and what it is made of below.
    const elsewhere = (first: Link) => (running: number) =>
      [running, running - (running % cutOff)]
        .flatMap((won) => all.get(won) ?? [])
        .find((number) => !inColumn.has(number) || (number < first.number && hasLineToItself(places.all[number]!)));
    return links.flatMap((first, from) => chainFrom(links.slice(from, from + LONGEST), elsewhere(first), isSame) ?? []);
  });
}

interface Link {
  number: number;
  won: number;
  isOff: boolean;
}

interface ChainEnd {
  number: number;
  /** How many sums it has passed before. */
  passed: number;
  isElsewhere: boolean;
}

/** The chain that begins with the first of such sums; null where nothing follows from them. */
function chainFrom(
  links: readonly Link[],
  elsewhere: (running: number) => number | undefined,
  isSame: (running: number, won: number) => boolean,
): SumChain | null {
  const [first] = links;
  if (!first || first.won === 0) return null;
  const ends: ChainEnd[] = [];
  let running = first.isOff ? -first.won : first.won;
  let count = 1;
  for (const [at, { number, won, isOff }] of links.entries()) {
    if (at === 0) continue;
    if (count >= FEWEST_PARTS && isSame(running, won)) {
      ends.push({ number, passed: at, isElsewhere: false });
      running = won;
      continue;
    }
    const next = links[at + 1]?.won ?? 0;
    // What is taken off again leads back to where the chain began, and to no total.
    const isLess = isOff || (isSame(running - won, next) && next !== first.won && !isSame(running + won, next));
    running += isLess ? -won : won;
    if (won !== 0) count++;
    if (ends.length === 0 && count < FEWEST_FOR_ELSEWHERE) continue;
    const total = elsewhere(running);
    if (total !== undefined) ends.push({ number: total, passed: at + 1, isElsewhere: true });
  }
  const end = ends.pop();
  if (!end) return null;
  const subtotals = ends.map(({ number }) => number);
  const passed = links.slice(0, end.passed).map(({ number }) => number);
  const through = new Set([...passed, ...subtotals].filter((number) => number !== end.number));
  return { end: end.number, through, isElsewhere: end.isElsewhere, subtotals };
}

/** True for a sum with a minus in front. */
export function hasMinus({ value, row }: ValuePlace, text: string): boolean {
  return MINUS.test(text.slice(Math.max(row.cells[0]!.start, value.start - LONGEST_MINUS), value.start));
}

/** True for a sum with a minus in front, or in a row whose label says that it is taken off. */
function isTakenOff(place: ValuePlace, places: Places): boolean {
  const { value, cell, row } = place;
  const { text } = places.letter;
  if (hasMinus(place, text)) return true;
  const own = text.slice(cell.start, value.start);
  return row.cells.length > 1 ? TAKEN_OFF.test(rowLabels(place, places).at(-1)?.words ?? '') : TAKEN_OFF.test(own) && own.length < 16;
}
