import { splitAtSpaces } from '../text/split-list.ts';

/** Where words of dates and periods begin; what they mean is read from there. */
const WORDS = splitAtSpaces(
  '오늘 금일 내일 명일 모레 어제 작일 당일 익일 이달 이번 다음 지난 당월 금월 익월 내월 차월 전월 매월 매달 매년 월말 말일 단기 음력 하루 이틀 사흘 나흘 닷새 엿새 열흘 보름 한달 두달 석달 일주 이주 반년 육개 삼개 일개 사개 이개 오개 구개',
);
/** The same with a space inside: 한 달. */
const APART = [...'한두세석네넉'];
const SPACE = 0x20;
const DIGITS = [0x30, 0xff10] as const;
const WON = '원'.charCodeAt(0);
/** Lead consonants of decomposed Hangul. */
const LEADS = [0x1100, 0x1112] as const;
const ALL = -1;

/** For each code unit a bit set of those behind it, by their last five bits, at which a value may begin: one load rejects most places. */
const seconds = new Int32Array(0x10000);
for (const zero of DIGITS) seconds.fill(ALL, zero, zero + 10);
seconds.fill(ALL, LEADS[0], LEADS[1] + 1);
seconds[WON] = ALL;
for (const word of WORDS) seconds[word.charCodeAt(0)]! |= 1 << word.charCodeAt(1);
for (const first of APART) seconds[first.charCodeAt(0)]! |= 1 << SPACE;

/** The first place from `at` on where a value may begin (or end, with 원); -1 where there is none. */
export function nextTrigger(text: string, at: number): number {
  const last = text.length - 1;
  if (at > last) return -1;
  let unit = text.charCodeAt(at);
  for (let place = at; place < last; place++) {
    const next = text.charCodeAt(place + 1);
    if (((seconds[unit]! >>> next) & 1) !== 0) return place;
    unit = next;
  }
  return seconds[unit] === ALL ? last : -1;
}
