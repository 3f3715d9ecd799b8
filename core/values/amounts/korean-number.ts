import { unitAt } from '../../text/characters.ts';
import { matchHere } from '../reading.ts';

/** A number as Korean writes it: 1,382,930, 3억 5천만, 삼만이천. */
export interface KoreanNumber {
  value: number;
  end: number;
  /** It has 십, 백, 천, 만 or more in it. */
  scaled: boolean;
  /** The last of 만, 억, 조, with what stands in front of it (천만: 10,000,000); 1 where there is none. */
  scale: number;
  /** A space stands behind a comma, or stops stand in place of commas. */
  oddSpacing: boolean;
}

/** The figures as Hangul writes them. */
export const FIGURES_IN_HANGUL: Readonly<Record<string, number>> = {
  영: 0,
  공: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
};
const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
const LARGE: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 };
const DIGITS = /\d{1,3}(?:, ?\d{3}(?!\d))+(?:\.\d{1,2}(?!\d))?|\d{1,3}(?:\.\d{3}(?!\d))+|\d{1,15}(?!\d)(?:\.\d{1,4}(?!\d))?/y;
/** A figure in Hangul belongs to a number where a multiplier, the currency or another figure follows. */
const BEHIND_FIGURE = / ?[십백천만억조원]|[일이삼사오육칠팔구]/y;
const SPACE = 0x20;

/** Reads a number at a place, as far as it goes; null where none begins there. */
export function readKoreanNumber(text: string, at: number): KoreanNumber | null {
  const sum = createSum();
  let end = at;
  for (let place = at; place >= 0; ) {
    const next = readPart(text, place, sum);
    if (next < 0) break;
    end = next;
    place = placeOfNext(text, next);
  }
  if (end === at) return null;
  return {
    value: sum.scaled ? Math.round(sumOf(sum)) : sumOf(sum),
    end,
    scaled: sum.scaled,
    scale: sum.scale,
    oddSpacing: sum.odd,
  };
}

function sumOf({ total, section, current }: Sum): number {
  return total + section + (current ?? 0);
}

/** What is summed up: whole groups of 만, 억, 조; the group that is open; the figures that wait for a multiplier. */
interface Sum {
  total: number;
  section: number;
  current: number | null;
  smallest: number;
  scale: number;
  scaled: boolean;
  odd: boolean;
}

function createSum(): Sum {
  return { total: 0, section: 0, current: null, smallest: Number.POSITIVE_INFINITY, scale: 1, scaled: false, odd: false };
}

/** Takes the digits, figure or multiplier at a place into the sum; returns where it ends, or -1. */
function readPart(text: string, at: number, sum: Sum): number {
  const character = text[at] ?? '';
  if (character >= '0' && character <= '9') return readDigits(text, at, sum);
  const figure = FIGURES_IN_HANGUL[character];
  if (figure !== undefined) {
    BEHIND_FIGURE.lastIndex = at + 1;
    if (sum.current !== null || !BEHIND_FIGURE.test(text)) return -1;
    sum.current = figure;
    return at + 1;
  }
  const small = SMALL[character];
  const large = LARGE[character];
  if (small) {
    sum.scale = small;
    sum.section += (sum.current ?? 1) * small;
  } else if (large && large < sum.smallest) {
    // 5천만: the sum in front is scaled already.
    sum.scale = (sum.section > 0 && sum.current === null ? sum.scale : 1) * large;
    const counted = sum.section + (sum.current ?? 0);
    sum.total += (counted === 0 && sum.current === null ? 1 : counted) * large;
    sum.section = 0;
    sum.smallest = large;
  } else return -1;
  sum.current = null;
  sum.scaled = true;
  return at + 1;
}

function readDigits(text: string, at: number, sum: Sum): number {
  const digits = sum.current === null ? matchHere(text, DIGITS, at)?.[0] : undefined;
  if (!digits) return -1;
  const stops = /^\d{1,3}(?:\.\d{3})+$/.test(digits);
  sum.odd ||= stops || digits.includes(' ');
  sum.current = Number(digits.replace(stops ? /[., ]/g : /[, ]/g, ''));
  return at + digits.length;
}

/** Where the next part may begin: at once, or behind one space where a multiplier stands before it or behind it. */
function placeOfNext(text: string, at: number): number {
  if (unitAt(text, at) !== SPACE) return at;
  const isOpen = /[십백천만억조]/.test(text[at - 1]!) ? /[\d일이삼사오육칠팔구십백천만억]/ : /[천백십만억조]/;
  return isOpen.test(text[at + 1] ?? '') ? at + 1 : -1;
}
