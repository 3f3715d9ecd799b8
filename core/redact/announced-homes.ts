import { BODY_PROXIMITY, SENTENCE_END } from './address-parts.ts';
import { BODIES } from './harmless-words.ts';
import { HOME } from './labels.ts';
import { proximityTo } from './proximity.ts';
import { endOfMatch, findSpans, firstFrom, type Span } from './spans.ts';

/** Room for a unit between “address” and the house: địa chỉ: 402, 27 Daehak-gil. */
const UNIT_IN_FRONT = 12;
/** … and for one behind it without a word. */
const UNIT_BEHIND = /^, ?(?:[A-Za-z]-?)?\d{2,4}(?!\d|[-.,:]\d| ?[가-힣A-Za-z%])/u;

/** Where a field with an address ends, and how long one is at most. */
const fieldEnd = new RegExp(`[\\n。;|]|${SENTENCE_END.source}`, 'iu');
const LONGEST_FIELD = 110;
const colon = / ?[:：=] ?/uy;
const mereNumber = /^(?:no|#)/iu;
const otherAddress = /(?:mail|ip|mac|web|wallet) ?$/iu;
const placesBehind =
  /(?:, ?(?:\d{1,4}[ -])?(?:[\p{L}-]{2,20}-?(?:si|gu|eup|myeon|dong|ro|gil|do)(?!\p{L})|[가-힣]{1,8}(?:시|군|구|읍|면|동|로|길)(?![가-힣])|[A-Z][a-z]{2,12}(?=,|\n|$))){0,4}/uy;
/** The value may stand on the line below its label. */
const rest = / ?:?\n?[^\d\n.!?。]{0,40}(?:\d{5}\)?(?=[ ,])[^\d\n]{0,24})?/uy;

/** An address in another country, to the end of its field: no form of street or unit is known there. */
const abroad =
  /(?:(?:본국|고국|해외|외국) ?주소|(?:beneficiary|permanent|overseas|foreign|home(?: country)?|US|UK) address)(?: ?[:：] ?| {1,4})(?<value>[^\n|;]{8,110}?)(?= ?(?:$|[\n|;]| {2}))/dgiu;

/** Addresses abroad, behind words that say so, with a figure or two commas in them. */
export function homesAbroad(text: string): Span[] {
  return findSpans(text, abroad, (found) => /\d|,.*,/.test(found));
}

/** Houses that a word like “address” leads to, unless a public body's name stands on either side. */
export function announcedHouses(text: string, houses: readonly Span[]): Span[] {
  const isOfBody = proximityTo(text, BODIES, BODY_PROXIMITY);
  return findSpans(text, HOME).flatMap((label) => {
    const end = endOfMatch(text, rest, label.end);
    const house = houses.slice(firstFrom(houses, label.start), firstFrom(houses, end + UNIT_IN_FRONT + 1)).find((near) => near.end > end);
    if (!house || isOfBody({ start: label.start, end: house.end })) return [];
    const unit = UNIT_BEHIND.exec(text.slice(house.end, house.end + UNIT_IN_FRONT))?.[0] ?? '';
    return [{ start: Math.min(house.start, end), end: house.end + unit.length }];
  });
}

/**
 * What a label with a colon announces up to its unit, whatever the street is called there, with the places behind it. A
 * mere number (“see no 12”) is no unit here.
 */
export function announcedUnits(text: string, inside: readonly Span[]): Span[] {
  const isOfBody = proximityTo(text, BODIES, BODY_PROXIMITY);
  const units = inside
    .filter(({ start, end }) => !mereNumber.test(text.slice(start, end)))
    .map((unit, order) => ({ ...unit, order }))
    .sort((a, b) => a.start - b.start);
  return findSpans(text, HOME).flatMap((label) => {
    const start = endOfMatch(text, colon, label.end);
    if (start < 0 || otherAddress.test(text.slice(Math.max(0, label.start - 8), label.start))) return [];
    const field = text.slice(start, start + LONGEST_FIELD);
    const stop = field.search(fieldEnd);
    const end = start + (stop < 0 ? field.length : stop);
    const within = units.slice(firstFrom(units, start), firstFrom(units, end)).filter((unit) => unit.end <= end);
    // The kinds of units stand in the order of what they tell.
    const last = within.sort((a, b) => a.order - b.order).at(-1);
    if (!last || isOfBody({ start: label.start, end: last.end })) return [];
    return [{ start, end: endOfMatch(text, placesBehind, last.end) }];
  });
}
