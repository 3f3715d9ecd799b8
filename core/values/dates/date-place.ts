import { isBehind, isInFront, unitsOf } from '../peek.ts';
import { fitsHere, textBefore } from '../reading.ts';
import type { Bound } from '../value.ts';

const LABEL =
  /(?:음력 ?|\(음\) ?|양력 ?|(?:기한|마감|만료|만기|납기|기일|시행|작성|발행|발급|접수|신청|고지|납부|결제|출금|이체|처리|통지|공고|예정|방문|출석|점검|검침|위반|계약|입주|이사|거래|승인|발생|방송|시험|면접|예약|배송|도착|발송|입금|지급|급여|생산|제조|유효|개최|신고|등록|확인|기준)(?:일시|일자|일)?|일시|일자|날짜|기간|기한|까지|부터|언제|due|DUE|Due|date|Date|DATE)[은는이]?[ :|\n([]{0,4}$/;
const UNTIL_LABEL =
  /(?:기한|(?:납부|제출|지급|이행|상환|변제)기일|마감(?:일시|일자|일)?|만료(?:일자|일)?|만기(?:일자|일)?|납기(?:일자|일|내)?|납부일|결제일|출금일|이체일|~|due date|Due date|DUE DATE)[은는]?[ :|\n([]{0,4}$/;
const WEEKDAY = / {0,2}[([]? ?[월화수목금토일](?:요일)? ?[)\]]| {0,2}[월화수목금토일]요일/y;
/** Also the end of a day behind a sum, as cards report it (USD 42.50 11/29), or behind its last stop (26. 12. 30.에). */
const BOUND_BEHIND =
  / {1,2}\d{1,2}:\d{2}(?!\d)|(?<=(?:원|[A-Z]{3} [\d,.]{1,9}) \d\d\/\d\d)(?! ?[개회할])|(?<=\d\. ?(?:0?\d|1[0-2])\. ?\d{1,2}\.)[에자]| ?(?:까지|부터|이전|이후|限|마감|기준|현재|시행|자 |생(?![가-힣])|에 ?(?:자동|출금|이체|인출|결제)|자동이체|출금|이체|납부|결제|출발|도착|방문|입금|지급|예정|발송|배송|접수|시작|신청)/y;
/** Also behind brackets that explain the day: 오늘(12/1)까지. */
const UNTIL = / ?(?:\([^()\n]{1,12}\) ?까지|\)? ?까지|자정(?:까지| ?전)|이내|이전|限|전까지|마감| 이전)/y;
const FROM = / ?(?:부터|이후|자로|~)/y;
/** What `UNTIL` and `FROM` begin with, and what `UNTIL_LABEL` ends with. */
const BOUNDS = unitsOf('(까이限전마부자~');
const ENDS_OF_LABELS = unitsOf('한일자감료기내~eE');
/** A version, a score, a floor. */
const NO_PLACE =
  /(?:버전|version|ver\.?|v|안드로이드|윈도우|크롬|iOS|Android|Windows|평점|학점|규모|진도|시속|(?<![가-힣])제|No\.?|no\.?|[A-Za-z]-?|[A-Za-z0-9]\/)[ .]{0,2}$/;

const LONGEST_LABEL = 14;

/** Whether the words beside it say that figures are a date. */
export function isDatePlace(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, LONGEST_LABEL);
  if (NO_PLACE.test(before)) return false;
  return LABEL.test(before) || fitsHere(text, WEEKDAY, end) || fitsHere(text, BOUND_BEHIND, end);
}

/** Whether the words in front say that figures are something else. */
export function isNoDatePlace(text: string, start: number): boolean {
  return NO_PLACE.test(textBefore(text, start, LONGEST_LABEL));
}

/** Whether a label says that the day beside it is the last one: 납부기한. */
export function isUntilLabel(label: string): boolean {
  return UNTIL_LABEL.test(label.slice(-LONGEST_LABEL));
}

/** What a day or a time begins or ends. */
export function boundAt(text: string, start: number, end: number): Bound | null {
  if (isBehind(text, end, BOUNDS)) {
    if (fitsHere(text, UNTIL, end)) return 'until';
    if (fitsHere(text, FROM, end)) return 'from';
  }
  return isInFront(text, start, ENDS_OF_LABELS) && UNTIL_LABEL.test(textBefore(text, start, LONGEST_LABEL)) ? 'until' : null;
}
