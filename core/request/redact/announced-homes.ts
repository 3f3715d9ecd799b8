import { BODIES } from './harmless-words.ts';
import { HOME } from './labels.ts';
import { reachOf } from './reach-of.ts';
import { endOfMatch, findSpans, firstFrom, type Span } from './spans.ts';

/** The name of a public body this close makes an announced house its own. */
export const BODY_REACH = { before: 12, after: 20 };
/** Room for a unit between “address” and the house: địa chỉ: 402, 27 Daehak-gil. */
const UNIT_IN_FRONT = 12;
/** … and for one behind it without a word. */
const UNIT_BEHIND = /^, ?(?:[A-Za-z]-?)?\d{2,4}(?!\d|[-.,:]\d| ?[가-힣A-Za-z%])/u;

/** The end of a sentence or clause, not the stop of an abbreviation. */
export const sentenceEnd =
  /(?<!(?<!\p{L})(?:кв|ул|д|г|b[âa]t|app?t|bldg|rm|no|st|ave?|rd|bd|ste|blvd))[.!?。！？](?:\s|$)|\n\s*\n|(?:입니다|습니다|에요|예요)[.\s]|는데|인데|살고|살아|거주하|에서 |까지|부터/iu;
/** Where a field with an address ends, and how long one is at most. */
const fieldEnd = new RegExp(`[\\n。;|]|${sentenceEnd.source}`, 'iu');
const LONGEST_FIELD = 110;
const colon = / ?[:：=] ?/uy;
const rest = /[^\d\n.!?。]{0,40}/uy;

/** Houses that a word like “address” leads to, unless a public body's name stands on either side. */
export function announcedHouses(text: string, houses: readonly Span[]): Span[] {
  const isOfBody = reachOf(text, BODIES, BODY_REACH);
  return findSpans(text, HOME).flatMap((label) => {
    const end = endOfMatch(text, rest, label.end);
    const house = houses.slice(firstFrom(houses, label.start), firstFrom(houses, end + UNIT_IN_FRONT + 1)).find((near) => near.end > end);
    if (!house || isOfBody({ start: label.start, end: house.end })) return [];
    const unit = UNIT_BEHIND.exec(text.slice(house.end, house.end + UNIT_IN_FRONT))?.[0] ?? '';
    return [{ start: Math.min(house.start, end), end: house.end + unit.length }];
  });
}

/** What a label with a colon announces, if a unit is in it, whatever the street is called there. */
export function announcedUnits(text: string, inside: readonly Span[]): Span[] {
  const isOfBody = reachOf(text, BODIES, BODY_REACH);
  return findSpans(text, HOME).flatMap((label) => {
    const start = endOfMatch(text, colon, label.end);
    if (start < 0) return [];
    const field = text.slice(start, start + LONGEST_FIELD);
    const stop = field.search(fieldEnd);
    const end = start + (stop < 0 ? field.length : stop);
    const hasUnit = inside.some((unit) => unit.start >= start && unit.end <= end);
    return hasUnit && !isOfBody({ start: label.start, end }) ? [{ start, end }] : [];
  });
}
