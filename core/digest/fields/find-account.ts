import type { WrittenField } from '../digest.ts';
import type { Candidate } from './candidates.ts';
import { isOtherAccount } from './other-accounts.ts';
import type { Places } from './places.ts';

/** The kinds of codes that are accounts. */
export const ACCOUNTS: ReadonlySet<string> = new Set(['account', 'virtual-account']);
/** The bank in front of a number. */
const BANK = /(?:[가-힣A-Za-z]{2,8}(?:은행|뱅크|금고|조합|중앙회)?|우체국)\s*[:)\]|]?\s*$/;
const NO_BANK = /(?:계좌|번호|예금주)\s*[:)\]|]?\s*$/;
/** A number that only the banks' own menus for taxes take: an account at a bank is of use to everybody. */
const OF_OFFICE = /(?:국세|지방세입|세외수입)\s*(?:납부\s*)?(?:전용\s*)?계좌(?:번호)?\s*[:：]?\s*$/;
const AT_OFFICE = 0.4;
const LONGEST_BANK = 14;
const LONGEST_LABEL = 30;
const FAR = 80;

/** The account to pay into; of several banks' accounts the first, since each of them is right. */
export function findAccount({ all, letter: { text } }: Places, candidates: readonly Candidate[]): WrittenField | null {
  const labelled = new Map(candidates.filter(({ field }) => field === 'account').map(({ place, strength }) => [place.number, strength]));
  const accounts = all.flatMap(({ value, number, cell, row, cellNumber }) => {
    if (value.type !== 'code' || !ACCOUNTS.has(value.kind)) return [];
    const left = row.cells[cellNumber - 1];
    const own = text.slice(Math.max(0, value.start - LONGEST_LABEL), value.start);
    const beside = left ? text.slice(left.start, left.end) : '';
    const label = text.slice(Math.max(cell.start, value.start - LONGEST_LABEL), value.start).trim() || beside;
    const behind = text.slice(value.end, value.end + FAR);
    if (isOtherAccount(own, behind) || isOtherAccount(beside, behind)) return [];
    return [{ value, cell, strength: (labelled.get(number) ?? 0) - (OF_OFFICE.test(label) ? AT_OFFICE : 0) }];
  });
  const best = accounts.sort((a, b) => b.strength - a.strength)[0];
  if (!best) return null;
  const { value, cell } = best;
  const inFront = text.slice(Math.max(cell.start, value.start - LONGEST_BANK), value.start);
  const bank = NO_BANK.test(inFront) ? null : BANK.exec(inFront);
  const start = bank ? value.start - inFront.length + bank.index : value.start;
  return { text: text.slice(start, value.end), start, end: value.end };
}
