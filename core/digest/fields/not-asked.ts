import type { Places, ValuePlace } from './places.ts';
import { hasMinus } from './sum-chains.ts';

/** Words of a sum that is the most or the least that can be asked, and no bill. */
const IN_FRONT_OF_BOUND = /(?:최고|최대|최저|최소|매월|건당|회당|각|약|하루|매일|1일)$/;
const BEHIND_BOUND = /^\s*(?:이하|이상|미만|초과|한도|까지\s*(?:가능|지원|보장|부과|경감)|을?\s*초과|씩|상당|짜리)/;
/** Words in front of a sum that is asked only of who breaks a rule. */
const IN_FRONT_OF_PENALTY =
  /(?:위반|거부|방해|기피|불응|허위|불이행|미이행|미신고|미제출|가린|훼손|적발|구역|않)[가-힣()\s]{0,8}?(?:시(?=[\s,에는]|$)|하면|되면|으면|경우|자에게|때에?는?)[^.!?\n]{0,50}$/;
const BEHIND_PENALTY = /^[^.!?\n]{0,30}?(?:부과|처해|처하|물게|물어|벌금|과태료|범칙금)/;
const IN_BRACKETS = /^\s*[(（][^()（）]*$/;
const REMARK_END = /^[^()（）]{0,16}(?:별도|포함|제외|공제|지원|할인)[^()（）]{0,8}[)）]/;
const TAKEN_OFF = /^\s*[(（]\s*[-−–△▲]\s*[)）]|^\s*(?:공제|차감)\s*[:：]?\s/;
/** 수수료 6만원(현장 수입인지)을 가져오세요: paid at the counter, and no bill. */
const FEE = /(?:수수료|인지대?)\s*[:：]?\s*$/;
const BROUGHT = /^\s*(?:\([^()]{0,16}\))?\s*[을를도]\s[^.\n]{0,8}(?:가져오|가지고\s*오|지참|챙겨\s*오|준비해\s*오)/;
/** 112천원 (참고용): tells, and asks for nothing. */
const FOR_REFERENCE = /^\s*[(（][^()（）]{0,12}(?:참고|고지가?\s*아[님닙니])/;

/** True for a sum that is the most or the least that can be asked, or what a rule threatens; `said` are the labels around it. */
export function isBound(place: ValuePlace, text: string, said: readonly string[]): boolean {
  const { value, cell } = place;
  return (
    said.some((words) => IN_FRONT_OF_BOUND.test(words)) || BEHIND_BOUND.test(text.slice(value.end, cell.end)) || isPenalty(place, text)
  );
}

/** True for a sum that is taken off, a remark to another one, or told for reference. */
export function isBesideOthers(place: ValuePlace, places: Places): boolean {
  const { text } = places.letter;
  const { value, cell, row } = place;
  return (
    TAKEN_OFF.test(text.slice(row.cells[0]!.start, row.cells[0]!.end)) ||
    hasMinus(place, text) ||
    isRemark(place, places) ||
    FOR_REFERENCE.test(text.slice(value.end, cell.end)) ||
    (FEE.test(text.slice(cell.start, value.start)) && BROUGHT.test(text.slice(value.end, cell.end)))
  );
}

/** 90,000원(교재비 12,000원 별도): a sum in the brackets of another one. */
function isRemark({ value, number, cell }: ValuePlace, { all, letter: { text } }: Places): boolean {
  const before = all[number - 1];
  if (before?.cell !== cell || before.value.type !== 'amount' || value.type !== 'amount') return false;
  return (
    before.value.won > value.won &&
    IN_BRACKETS.test(text.slice(before.value.end, value.start)) &&
    REMARK_END.test(text.slice(value.end, cell.end))
  );
}

/** 위반 시 12만원이 부과되며: of a rule, and not of this letter. */
function isPenalty({ value, cell }: ValuePlace, text: string): boolean {
  const sentence = text
    .slice(cell.start, value.start)
    .split(/[.!?。]\s/)
    .at(-1)!;
  return IN_FRONT_OF_PENALTY.test(sentence) && BEHIND_PENALTY.test(text.slice(value.end, cell.end));
}
