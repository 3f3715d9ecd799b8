import { fitsHere, textBefore } from '../reading.ts';

/** What an office takes from somebody for a time: 영업정지 30일, 입국금지 5년. */
const TAKEN = '(?:정지|금지|제한|정직)';
const IN_FRONT = new RegExp(`${TAKEN}(?: ?(?:처분|명령|조치|기간))?(?:은|는|을|를|이|가|의)?(?: ?기간)?[ :(]{0,3}$`);
/** 30일간 영업을 정지, 5년간 입국 금지 */
const BEHIND = new RegExp(` ?(?:간|동안)?(?:의)? {0,2}(?:[가-힣]{2,5}(?:을|를|이|가)? {0,2}){0,2}?[가-힣]{0,4}${TAKEN}`, 'y');
const LONGEST = 14;

/** Whether a length of time is one in which a right is taken or a duty goes on (행정기본법 제6조 제2항). */
export function isBurden(text: string, start: number, end: number): boolean {
  return IN_FRONT.test(textBefore(text, start, LONGEST)) || fitsHere(text, BEHIND, end);
}
