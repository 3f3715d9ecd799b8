import type { Places, ValuePlace } from './places.ts';

const LONGEST_CLAIM = 160;
const CLAIM = /지급하라|지급할것|지급하시기/;
/** 청구취지: 금 4,300,000원 및 이에 대하여 … 다 갚는 날까지: what an order claims on a sheet of its own. */
const CLAIM_ON_SHEET = /^(?:\([^()]*\))?및이에대.*(?:다갚는날|완제일)까지/;
const CLAIM_END = /(?<=[다라음함])\.\s|(?<=[다라])\s*\n|\n\s*\n/;

/** True for the first sum of a court's sentence: 금 1,950,000원 및 … 돈을 지급하라. */
export function isClaimed({ value, number }: ValuePlace, { all, letter: { text } }: Places): boolean {
  if (value.type !== 'amount') return false;
  const behind = text.slice(value.end, value.end + LONGEST_CLAIM);
  if (!CLAIM.test(behind.split(CLAIM_END)[0]!.replace(/\s+/g, '')) && !isOnSheet(behind, text)) return false;
  let at = number - 1;
  while (at >= 0 && all[at]!.value.type !== 'amount') at--;
  const before = all[at]?.value;
  return !(before && !CLAIM_END.test(text.slice(before.end, value.start)));
}

function isOnSheet(behind: string, text: string): boolean {
  return CLAIM_ON_SHEET.test(behind.replace(/\s+/g, '')) && CLAIM.test(text.replace(/\s+/g, ''));
}
