import { fitsHere, freeBefore, matchHere, type ValueReading } from '../reading.ts';

/** Behind 원, these make a word of it: 원칙, 원인, 원룸. */
const OTHER_WORD = /원(?:[칙인색룸장서본고화심생소격탁형단]|정[가-힣])/y;
const WON = / {0,2}(?:(?:여 ?)?원(?:정(?![가-힣])|정(?=[은을이의에과]))?|won\b|Won\b|WON\b|KRW\b)/y;
/** Apart from its number, 원 may begin a noun of its own: 50만 원룸. */
const NOUN_APART = / {1,2}원(?:룸|칙|형|장(?![가-힣])|서)/y;
const FEWEST_WON = 100;

/** Where the won behind a number ends, 0 where none is there. A small number is no sum where 원 begins another word. */
export function endOfWon(text: string, at: number, value: number, scaled: boolean): number {
  const won = matchHere(text, WON, at);
  if (!won || fitsHere(text, NOUN_APART, at)) return 0;
  if (!scaled && value < FEWEST_WON && fitsHere(text, OTHER_WORD, at + won[0].length - won[0].trimStart().length)) return 0;
  return at + won[0].length;
}

/** Of houses, 동 counts the buildings: it is the money of Vietnam where ten thousands of it are sent or changed. */
const FOREIGN_BEHIND =
  / {0,2}(?:(US달러|미국 ?달러|미 ?달러|달러|불(?![가-힣]| 정책)|USD\b|US\$)|(유로|EUR\b|€)|(엔화?(?![진드터지트티씨비젤])|JPY\b)|(위안화?|CNY\b|RMB\b)|(동\(VND\)|(?<=[만억] ?)동(?=[ 을은만씩].{0,9}(?:송금|환전|보내))|VND\b)|(파운드|GBP\b))/y;
const FOREIGN_IN_FRONT = /(?:(US ?\$|USD|\$)|(EUR|€)|(JPY|¥)|(CNY|RMB)|(VND|₫)|(GBP|£)) ?$/;
const CURRENCIES = ['USD', 'EUR', 'JPY', 'CNY', 'VND', 'GBP'] as const;
const LONGEST_SIGN = 5;

/** A currency that is not the won, and where its name or sign ends. */
export function foreignBehind(text: string, at: number): { currency: string; end: number } | null {
  const found = matchHere(text, FOREIGN_BEHIND, at);
  return found && { currency: currencyOf(found), end: at + found[0].length };
}

/** The same in front of a number, with where it starts. */
export function foreignInFront(reading: ValueReading, at: number): { currency: string; start: number } | null {
  const found = FOREIGN_IN_FRONT.exec(freeBefore(reading, at, LONGEST_SIGN));
  return found && { currency: currencyOf(found), start: at - found[0].length };
}

function currencyOf(found: RegExpExecArray): string {
  return CURRENCIES[found.slice(1).findIndex(Boolean)]!;
}
