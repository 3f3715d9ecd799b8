import { BLOCKS, BODY_PROXIMITY, PAIRS, PLACES_BEFORE, PLACES_BEHIND, SENTENCE_END, STREETS, UNITS } from './address-parts.ts';
import { announcedHouses, announcedUnits, homesAbroad } from './announced-homes.ts';
import { BODIES } from './harmless-words.ts';
import { proximityTo } from './proximity.ts';
import type { Context } from './recogniser.ts';
import { asFindings, type Finding, findSpans, firstFrom, type Span } from './spans.ts';

/** How far a unit may stand from its street: the name of a house, a floor and a line break fit in between. */
const GAP = 45;
const LONGEST_HOUSE = 80;
const LOOK_BACK = 60;
const all = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'giu'));
const streets = all(STREETS);
const units = all(UNITS);
const blocks = all(BLOCKS);
const pairs = new RegExp(PAIRS, 'gu');
/** Behind a house number, these make it a home as well. */
const homeBehind =
  /^(?:[ ,]{0,2}\d{1,2}층)?[^\d\n.!?。]{0,8}(?:(?:에|에서) ?(?:살|거주|지내)|(?:제|내|우리|저희|집) ?(?:집 ?)?주소|집이|is (?:my|our) (?:home|address)|是我(?:的|家)|に住|là (?:địa chỉ|nhà)|est mon adresse)/iu;

const LOT = /(?:동|리) ?(?:산 ?)?\d{1,4}-\d{1,4}|^\d{1,4}-\d{1,4},? [A-Za-z]{2,20}-?(?:dong|ri)$/u;
const TOWN = /[가-힣]{1,5}(?:시|군|구) |[A-Z][a-z]+-?(?:si|gun|gu)(?![a-z])/u;

/** Houses of public bodies that this extension itself names (services directory, 2026). */
const PUBLIC_HOUSE =
  /(?<![가-힣])종로 ?38(?!\d|-\d)|도신로 ?40(?!\d|-\d)|(?<!\d)38,? Jong-?ro|(?<!\d)40,? Doshin-?ro|세종대로 ?110(?!\d|-\d)|(?<!\d)110,? Sejong-?daero|钟路 ?38|鍾路 ?38/iu;

/** Homes: a house number with a unit, a block with a unit, a house number after “address”; in Korean and five more languages. */
export function findAddresses(context: Context): Finding[] {
  const { text, isHarmless } = context;
  const houses = houseSpans(text);
  const inside = [...units.flatMap((unit) => findSpans(text, unit)), ...findSpans(text, pairs, (_, pair) => !isHarmless(pair))];
  const joined = (unit: Span) => joinToHouses(context, unit, houses);
  const homes = [
    ...homesAbroad(text),
    ...inside.flatMap(joined),
    ...blocks.flatMap((block) => findSpans(text, block)).flatMap((block) => [block, ...joined(block)]),
    ...announcedHouses(text, houses),
    ...announcedUnits(text, inside),
    ...houses.filter(({ end }) => homeBehind.test(text.slice(end, end + LOOK_BACK))),
    ...wholeLots(text, houses),
  ];
  return asFindings(
    'address',
    homes.filter(({ start, end }) => !PUBLIC_HOUSE.test(text.slice(start, end))).map((home) => withPlaces(text, home)),
  );
}

/** The streets with a house number in a text, in order: 종로 38, 38 Jong-ro. */
export function findHouses(text: string): string[] {
  return houseSpans(text).map(({ start, end }) => text.slice(start, end));
}

function houseSpans(text: string): Span[] {
  return streets.flatMap((street) => findSpans(text, street, (found) => /\d/.test(found))).sort((a, b) => a.start - b.start);
}

/** The unit with each house within reach: on either side of it, and one read partly as the unit's own number. */
function joinToHouses(context: Context, unit: Span, houses: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let i = firstFrom(houses, unit.start - GAP - LONGEST_HOUSE); i < houses.length && houses[i]!.start <= unit.end + GAP; i++) {
    const house = houses[i]!;
    if (isInside(unit, house) || isInside(house, unit) || !reaches(context, unit, house)) continue;
    joined.push({ start: Math.min(house.start, unit.start), end: Math.max(house.end, unit.end) });
  }
  return joined;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** True for two spans with little between them and no sum or date, or none, as when a unit's number is read as the house's as well. */
function reaches({ text, isHarmless }: Context, a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= GAP && !SENTENCE_END.test(text.slice(from, to)) && !isHarmless({ start: from, end: to });
}

/** Lots with their town in front or behind: offices have gone by street since 2014, so it is mostly people who still write these. */
function wholeLots(text: string, houses: readonly Span[]): Span[] {
  const isOfBody = proximityTo(text, BODIES, BODY_PROXIMITY);
  return houses.filter((house) => {
    const { start, end } = withPlaces(text, house);
    return LOT.test(text.slice(house.start, house.end)) && TOWN.test(text.slice(start, end)) && !isOfBody({ start, end });
  });
}

function withPlaces(text: string, { start, end }: Span): Span {
  const before = PLACES_BEFORE.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[0] ?? '';
  const behind = PLACES_BEHIND.exec(text.slice(end, end + LOOK_BACK))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}
