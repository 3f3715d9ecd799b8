import { basicExpression } from '../basic-expression.ts';
import { findAfter } from '../find-after.ts';
import { proximityTo } from '../proximity.ts';
import { endOfMatch, findSpans, firstFrom, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { sentenceEnd } from './place-name.ts';

/** Room for a unit between “address” and the house: địa chỉ: 402, 27 Daehak-gil. */
const UNIT_IN_FRONT = 12;
/** … and for one behind it without a word. */
const UNIT_BEHIND = /^, ?(?:[A-Za-z]-?)?\d{2,4}(?!\d|[-.,:]\d| ?[가-힣A-Za-z%])/u;
const LONGEST_FIELD = 110;
const colon = / ?[:：=] ?/uy;
/** A mere number (“see no 12”) is not a unit. */
const mereNumber = /^(?:no|#)/iu;
/** The value may stand on the line below its label. */
const rest = / ?:?\n?[^\d\n.!?。]{0,40}(?:\d{5}\)?(?=[ ,])[^\d\n]{0,24})?/uy;
const ROMANISED_PLACE = '[\\p{L}-]{2,20}-?(?:si|gu|eup|myeon|dong|ro|gil|do)(?!\\p{L})';
const KOREAN_PLACE = '[가-힣]{1,8}(?:시|군|구|읍|면|동|로|길)(?![가-힣])';
const CAPITALISED = '[A-Z][a-z]{2,12}(?=,|\\n|$)';
const placesOfField = new RegExp(`(?:, ?(?:\\d{1,4}[ -])?(?:${ROMANISED_PLACE}|${KOREAN_PLACE}|${CAPITALISED})){0,4}`, 'uy');

/** The name of a public body this close makes an announced house its own. */
export const BODY_PROXIMITY = { before: 12, after: 20 };

/** Homes that a word like “address” announces; each function looks through a whole text. */
export interface AnnouncedHomes {
  /** Addresses abroad, behind words that say so, with a figure or two commas in them. */
  abroad(text: string): readonly Span[];
  /** Houses that the word leads to, unless a public body's name stands on either side. */
  houses(text: string, houses: readonly Span[]): Span[];
  /** What the word with a colon announces up to its unit, whatever the street is called, with the places behind it. */
  units(text: string, inside: readonly Span[]): Span[];
}

export function announcedHomes(words: Words): AnnouncedHomes {
  const [home, body] = [words.label('home'), words.label('body')];
  const abroad = new RegExp(`${words.source('home-abroad')}(?: ?[:：] ?| {1,4})(?<value>[^\\n|;]{8,110}?)(?= ?(?:$|[\\n|;]| {2}))`, 'dgiu');
  const [anyHome, written] = [words.label('home', 'home-abroad'), writtenHome(words)];
  const otherAddress = new RegExp(`${words.exact('not-a-home')} ?$`, 'iu');
  const fieldEnd = new RegExp(`[\\n。;|]|${sentenceEnd(words)}`, 'iu');
  return {
    abroad: (text) => [...findSpans(text, abroad, isHome), ...findAfter({ text, label: anyHome, tail: written, accept: isHome })],
    houses(text, houses) {
      const isOfBody = proximityTo(text, body, BODY_PROXIMITY);
      return findSpans(text, home).flatMap((label) => {
        const end = endOfMatch(text, rest, label.end);
        const near = houses.slice(firstFrom(houses, label.start), firstFrom(houses, end + UNIT_IN_FRONT + 1));
        const house = near.find((one) => one.end > end);
        if (!house || isOfBody({ start: label.start, end: house.end })) return [];
        const unit = UNIT_BEHIND.exec(text.slice(house.end, house.end + UNIT_IN_FRONT))?.[0] ?? '';
        return [{ start: Math.min(house.start, end), end: house.end + unit.length }];
      });
    },
    units(text, inside) {
      const isOfBody = proximityTo(text, body, BODY_PROXIMITY);
      const units = inOrder(inside.filter(({ start, end }) => !mereNumber.test(text.slice(start, end))));
      return findSpans(text, home).flatMap((label) => {
        const start = endOfMatch(text, colon, label.end);
        if (start < 0 || otherAddress.test(text.slice(Math.max(0, label.start - 8), label.start))) return [];
        const field = text.slice(start, start + LONGEST_FIELD);
        const stop = field.search(fieldEnd);
        const end = start + (stop < 0 ? field.length : stop);
        const last = lastKind(units.slice(firstFrom(units, start), firstFrom(units, end)).filter((unit) => unit.end <= end));
        if (!last || isOfBody({ start: label.start, end: last.end })) return [];
        return [{ start, end: endOfMatch(text, placesOfField, last.end) }];
      });
    },
  };
}

/** A figure or two commas. */
const isHome = (found: string) => /\d|,.*,/u.test(found);

/** Parts of an address behind a colon, parted by commas, of which the last has capitals or figures alone. */
function writtenHome(words: Words): RegExp {
  const sign = `(?:[^,.\\n;:|!?]|(?<=(?<!\\p{L})${words.eitherCase('abbreviation')})\\.)`;
  const word = "(?:\\p{Lu}[\\p{L}'’-]{0,24}|\\d[\\d/-]{0,10})";
  const last = `${word}(?: ${word}){0,3}(?![\\p{L}\\d])`;
  return basicExpression(` ?[:：] ?(?<value>(?:${sign}{1,40}, ?){1,6}${last})`, 'duy');
}

interface RankedSpan extends Span {
  rank: number;
}

function inOrder(spans: readonly Span[]): RankedSpan[] {
  return spans.map((span, rank) => ({ ...span, rank })).sort((a, b) => a.start - b.start);
}

/** The kinds of units stand in the order of what they tell. */
function lastKind(units: readonly RankedSpan[]): RankedSpan | undefined {
  return [...units].sort((a, b) => a.rank - b.rank).at(-1);
}
