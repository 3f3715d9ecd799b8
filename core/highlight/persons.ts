import { splitAtSpaces } from '../text/split-list.ts';

// What words for people and titles do to the term in front of them (docs/decisions/0018): somebody who does what a word says
// (신고|자, 신청|인, 조합|원) is understood from its card; the head of an office (구청|장, 국세청|장) is somebody else than the office.

/** Titles of the head of an office, behind its name. */
export const HEADS = splitAtSpaces('이사장 위원장 본부장 지사장 지점장 센터장 장관 차관 총장 과장 국장 팀장 실장 계장 소장');
/** How names of offices end, behind which 장 is their head. */
const OFFICE = /[청서소원처국과단사터회관부점교실팀]장$/;

/** Words of their own that are often written without a space behind a noun: no part of its word, no derivation from it. */
export const DEPENDENTS = splitAtSpaces('등 등등 시 후 전 중 상 내 외 측 째 여부 이상 이하 미만 초과 에관한 에따른 에의한 님 씨');

/**
 * Whether a word ends in the title of an office's head. `built`: how many of its syllables come behind the term. Behind a word for an
 * act, 장 is a paper (신청|장).
 */
export function isHeadOfOffice(word: string, built: number, isVerbal: boolean): boolean {
  if (built === 0) return false;
  if (built === 1) return !isVerbal && OFFICE.test(word);
  return OFFICE.test(word) || HEADS.some((head) => head.length <= built && word.endsWith(head));
}
