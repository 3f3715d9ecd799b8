import { unitAt } from '../../text/characters.ts';
import { isHangul } from '../../text/hangul.ts';
import { fitsHere, type ValueReading } from '../reading.ts';
import { readKoreanNumber } from './korean-number.ts';
import { addAmount } from './read-amount.ts';

const NUMERAL = /[영공일이삼사오육륙칠팔구십백천만억조]/;
const MULTIPLIER = /[십백천만억]/;
const LONGEST = 40;
const FORMAL_END = /정(?:(?![가-힣])|(?=[은을이의에과으]))/y;
/** What may stand in front without a space. */
const GLUED_IN_FRONT = /(?:일금|금|총|합계|각|매월|월|연|일당|액|료|세|비)$/;
/** What may stand behind without a space: particles and words of papers. */
const BEHIND =
  /원(?:[정를가는도만과와로권당인임요및]|미만|초과|이내|대[의로는에]?|또는|납부|지급|환급|청구|부과|할인|벌금|과태료)?(?![가-힣])|원(?:정(?=[은을이의에과으])|[을은의에이씩뿐쯤]|까지|부터|으로|인[데지가]|입니|밖에|보다|처럼|짜리|어치|상당|가량|정도)/y;
/** 몇 천 원 names no sum; 3,4만원 has its beginning in figures. */
const SOME = /(?:몇|수|여러) ?$|\d$/;
/** 만원 is a crowd too, and 천원 a shop. */
const FULL = /원 ?(?:버스|사례|관중|지하철|전철|열차|샵|숍|마트|관객|상점|하우스)/y;

/** A sum that is written in Hangul alone, from its 원 backwards: 삼만이천원, 일금 삼백만 원정. */
export function readSpelledAmount(reading: ValueReading, at: number): number {
  const { text, values } = reading;
  const earliest = Math.max(values.at(-1)?.end ?? 0, at - LONGEST);
  let start = at;
  for (let place = at - 1; place >= earliest; place--) {
    const character = text[place]!;
    if (NUMERAL.test(character)) start = place;
    else if (character !== ' ' || (text[place + 1] ?? '') === ' ') break;
  }
  const written = text.slice(start, at);
  if (!MULTIPLIER.test(written) || !fitsHere(text, BEHIND, at) || fitsHere(text, FULL, at)) return 0;
  for (; start < at; start++) {
    if (!mayStartAt(text, start)) continue;
    const number = readKoreanNumber(text, start);
    if (number?.scaled && text.slice(number.end, at).trim() === '') return addAmount(reading, start, number, endOfUnit(text, at));
  }
  return 0;
}

/** Not inside a word, nor at its last syllable (체납액이 천만원). */
function mayStartAt(text: string, start: number): boolean {
  if (SOME.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (text[start] === ' ' || (text[start + 1] === ' ' && !MULTIPLIER.test(text[start]!))) return false;
  return !isHangul(unitAt(text, start - 1)) || GLUED_IN_FRONT.test(text.slice(Math.max(0, start - 3), start));
}

function endOfUnit(text: string, at: number): number {
  return fitsHere(text, FORMAL_END, at + 1) ? at + 2 : at + 1;
}
