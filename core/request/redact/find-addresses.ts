import { BLOCKS, PAIRS, PLACES_BEFORE, PLACES_BEHIND, STREETS, UNITS } from './address-parts.ts';
import { BODIES } from './harmless-words.ts';
import { HOME } from './labels.ts';
import { asFindings, type Finding, findSpans, type Scene, type Span } from './spans.ts';

/** How far a unit may stand from its street: the name of a house, a floor and a line break fit in between. */
const GAP = 45;
const LOOK_BACK = 60;
/** Room for a unit between “address” and the house: địa chỉ: 402, 27 Daehak-gil. */
const UNIT_IN_FRONT = 12;

const all = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'giu'));
const streets = all(STREETS);
const units = all(UNITS);
const blocks = all(BLOCKS);
const pairs = new RegExp(PAIRS, 'gu');
const body = new RegExp(BODIES, 'iu');
const sentenceEnd =
  /(?<!(?<!\p{L})(?:b[âa]t|app?t|bldg|rm|no|st|ave?|rd|bd|ste|blvd))[.!?。！？](?:\s|$)|\n\s*\n|(?:입니다|습니다|에요|예요)[.\s]/iu;

/** Behind a house number, these make it a home as well. */
const homeBehind =
  /^(?:[ ,]{0,2}\d{1,2}층)?[^\d\n.!?。]{0,8}(?:(?:에|에서) ?(?:살|거주|지내)|(?:제|내|우리|저희|집) ?(?:집 ?)?주소|집이|is (?:my|our) (?:home|address)|是我(?:的|家)|に住|là (?:địa chỉ|nhà)|est mon adresse)/iu;

const labelled = new RegExp(`${HOME}[^\\d\\n.!?。]{0,40}`, 'giu');
/** Houses of public bodies that this extension itself names (services directory, 2026). */
const PUBLIC_HOUSE =
  /(?<![가-힣])종로 ?38(?!\d|-\d)|도신로 ?40(?!\d|-\d)|(?<!\d)38,? Jong-?ro|(?<!\d)40,? Doshin-?ro|세종대로 ?110(?!\d|-\d)|(?<!\d)110,? Sejong-?daero|钟路 ?38|鍾路 ?38/iu;

/** Homes: a house number with a unit, a block with a unit, a house number after “address”; in Korean and five more languages. */
export function findAddresses({ text, isHarmless }: Scene): Finding[] {
  const houses = streets.flatMap((street) => findSpans(text, street, (found) => /\d/.test(found)));
  const inside = [...units.flatMap((unit) => findSpans(text, unit)), ...findSpans(text, pairs, (_, pair) => !isHarmless(pair))];
  const homes = [
    ...inside.flatMap((unit) => joinToHouse(text, unit, houses)),
    ...blocks.flatMap((block) => findSpans(text, block)).map((block) => joinToHouse(text, block, houses)[0] ?? block),
    ...findSpans(text, labelled).flatMap((label) => houseAfter(text, label, houses)),
    ...houses.filter(({ end }) => homeBehind.test(text.slice(end, end + LOOK_BACK))),
  ];
  return asFindings(
    'address',
    homes.filter(({ start, end }) => !PUBLIC_HOUSE.test(text.slice(start, end))).map((home) => withPlaces(text, home)),
  );
}

/** The unit with the nearest house within reach, if there is one. */
function joinToHouse(text: string, unit: Span, houses: readonly Span[]): Span[] {
  const near = houses.filter((house) => !isInside(unit, house) && !isInside(house, unit) && reaches(text, unit, house));
  const joined = near.map((house) => ({ start: Math.min(house.start, unit.start), end: Math.max(house.end, unit.end) }));
  return joined.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 1);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** True for two spans with little between them, or none, as when a unit's number is read as the house's as well. */
function reaches(text: string, a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= GAP && !sentenceEnd.test(text.slice(from, to));
}

function houseAfter(text: string, label: Span, houses: readonly Span[]): Span[] {
  const house = houses.find(({ start, end }) => end > label.end && start <= label.end + UNIT_IN_FRONT && start >= label.start);
  if (!house) return [];
  const around = [text.slice(Math.max(0, label.start - 12), label.start), text.slice(house.end, house.end + 20)];
  return around.some((words) => body.test(words)) ? [] : [{ start: Math.min(house.start, label.end), end: house.end }];
}

function withPlaces(text: string, { start, end }: Span): Span {
  const before = PLACES_BEFORE.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[0] ?? '';
  const behind = PLACES_BEHIND.exec(text.slice(end, end + LOOK_BACK))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}
