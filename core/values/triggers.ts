import { CharacterClass, characterClasses, unitAt } from '../text/characters.ts';
import { FIRST_SYLLABLE, isHangul } from '../text/hangul.ts';
import { splitAtSpaces } from '../text/split-list.ts';
import { unitsOf } from './peek.ts';

/** How words of dates and periods begin, and what has to stand behind that, if anything; a word has to begin there too. */
const BEGINNINGS: readonly (readonly [words: string, behind: (text: string, at: number) => boolean])[] = [
  ['이달 당월 금월 익월 내월 내달 차월 전월 매월 매달 매년 한달 두달 석달 넉달 일주 이주 일개 이개 삼개 사개 오개 육개 구개', () => true],
  ['이번 다음 지난', (text, at) => WEEK_OR_MONTH.has(unitAt(text, isSpace(text, at) ? at + 1 : at))],
  ['금주 차주 내주', isEndOfWord],
  ['오는', isSpace],
  ['금일 명일 작일 당일 익일 월말 말일 이틀 사흘 나흘 닷새 엿새 열흘 보름 반년', isEndOfWord],
  // Words of everyday are values only where something begins or ends then.
  ['오늘 내일 모레 어제 하루', (text, at) => LIMITS.has(unitAt(text, isSpace(text, at) ? at + 1 : at))],
];
/** With 달 behind a space: 한 달. */
const COUNTS_OF_MONTHS = '한두세석네넉';
const NUMERALS = '영공일이삼사오육륙칠팔구십백천만억조一二三四五六七八九十百千萬万億拾佰仟';
const SPACES = [' ', '\u00a0', '\u3000'];
/** Particles, and what makes a bound of a word. */
const PARTICLES = unitsOf('까부에은을의도중자이내안오입밤저전후뒤마간동치로');
/** What makes a bound of a day, or is a time of it. */
const LIMITS = unitsOf('까부중안이내오낮밤저새아자입전만(（0123456789０１２３４５６７８９');
const MOON = '달'.charCodeAt(0);
const WEEK_OR_MONTH = unitsOf('달주');
const WON = '원'.charCodeAt(0);
const DIGITS = [0x30, 0xff10] as const;
/** Lead consonants of decomposed Hangul. */
const LEADS = [0x1100, 0x1112] as const;
/** Second syllables that share a bit, so that all beginnings fit into seven. */
const SECOND_SYLLABLES = ['일', '월', '달', SPACES.join(''), '주개', '늘틀흘루새름', '년번음난레제말는'];
/** The bit of what begins a value whatever follows. */
const ALONE = 0x80;

/**
 * For each code unit, the bits of the beginnings that it is first in (the lower eight) and second in (the upper eight): one load
 * for each unit, and one test rejects most places. Small enough for the syllables of a text to stay in the nearest cache.
 */
const signs = new Uint16Array(0x10000).fill(ALONE << 8);
for (const zero of DIGITS) addSign(zero, zero + 10, ALONE);
addSign(LEADS[0], LEADS[1] + 1, ALONE);
addSign(WON, WON + 1, ALONE);
const WORDS = BEGINNINGS.flatMap(([words, behind]) => splitAtSpaces(words).map((word) => ({ word, behind })));
for (const word of [
  ...WORDS.map(({ word }) => word),
  ...Array.from(COUNTS_OF_MONTHS, (count) => SPACES.map((space) => count + space)).flat(),
]) {
  const bit = 1 << SECOND_SYLLABLES.findIndex((syllables) => syllables.includes(word[1]!));
  addSign(word.charCodeAt(0), word.charCodeAt(0) + 1, bit);
  addSign(word.charCodeAt(1), word.charCodeAt(1) + 1, bit << 8);
}

/** What has to stand behind each pair of syllables that begins a word. */
const behindPair = new Map(WORDS.map(({ word, behind }) => [pairAt(word, 0), behind]));
const numerals = unitsOf(NUMERALS);
const counts = unitsOf(COUNTS_OF_MONTHS);

/** The first place from `at` on where a value may begin, or end with 원; -1 where there is none. */
export function nextTrigger(text: string, at: number): number {
  const last = text.length - 1;
  if (at > last) return -1;
  let first = signs[text.charCodeAt(at)]!;
  for (let place = at; place < last; place++) {
    const second = signs[text.charCodeAt(place + 1)]!;
    if ((first & (second >>> 8)) !== 0 && isTrigger(text, place)) return place;
    first = second;
  }
  return (first & ALONE) !== 0 && isTrigger(text, last) ? last : -1;
}

function isTrigger(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit === WON) return hasNumeralBefore(text, at);
  if ((signs[unit]! & ALONE) !== 0) return true;
  if (isHangul(unitAt(text, at - 1))) return false;
  if (isSpace(text, at + 1)) return counts.has(unit) && unitAt(text, at + 2) === MOON;
  return behindPair.get(pairAt(text, at))?.(text, at + 2) ?? false;
}

function isEndOfWord(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return !isHangul(unit) || PARTICLES.has(unit);
}

function hasNumeralBefore(text: string, at: number): boolean {
  return numerals.has(unitAt(text, isSpace(text, at - 1) ? at - 2 : at - 1));
}

function isSpace(text: string, at: number): boolean {
  return characterClasses[unitAt(text, at)] === CharacterClass.space;
}

/** Two syllables as one number, small enough for every engine to keep it without an object. */
export function pairAt(text: string, at: number): number {
  return ((unitAt(text, at) - FIRST_SYLLABLE) << 14) | (unitAt(text, at + 1) - FIRST_SYLLABLE);
}

function addSign(from: number, to: number, bit: number): void {
  for (let unit = from; unit < to; unit++) signs[unit]! |= bit;
}
