import { isLater } from './label-grammar.ts';
import { labelsAround } from './labels-around.ts';
import { isOfOtherMonth } from './month-columns.ts';
import type { Places, ValuePlace } from './places.ts';
import { lineAbove } from './row-labels.ts';
import { wordsBehind } from './words-behind.ts';

/** 과세기간, 요양기간, 사용량: 11톤 (12/1~12/31): what a letter is about, and no time for doing something. */
const OF_LETTER =
  /(?:(?:과세|[사이]용|보험|[체미]납|요양|[진치]료|입원|휴업|근[로무]|계약|존속|체류|검침)\s*기간|사용량[^\n]{0,12}[(（])[\s\dA-Za-z./~∼〜–:：()'’년월일부터-]{0,40}$/;
/** 12월 1일 오늘까지 지급하지 않고 있습니다: what has not been done, and no last day. */
export const NOT_DONE = /^[)）]?까지[가-힣,·]{0,16}지(?:를|도)?(?:않[고았은]|못하고|못[했한]|아니하고|아니한|아니하였)/;
/** 12월 23일까지 연체가 계속되면: until when something goes on; 공단에 제출할 예정입니다: what the sender does. */
const NOT_ASKED =
  /^까지[가-힣]{0,12}(?:계속|지속|이어|방치)[되지하될]|^까지(?![^.]*(?:주[시세]|바랍|하셔))[^.]*(?:제출|신고|발송|통보|처리)(?:(?:할|해드릴)예정|하겠)/;

/** True for a last day of something that the reader is not asked to do: of a period that is told, of paying late, of what others do. */
export function isNoDayToAct(place: ValuePlace, places: Places): boolean {
  const before = places.letter.text.slice(place.row.cells[0]!.start, place.value.start);
  const isLineOfDay = !/[가-힣]/.test(before);
  const behind = wordsBehind(place, places, true);
  return (
    OF_LETTER.test(before) ||
    NOT_DONE.test(behind) ||
    NOT_ASKED.test(behind) ||
    // 납기 후 2027. 2. 1.까지, 2차 납부 12월 28일까지
    [...labelsAround(place, places), isLineOfDay ? lineAbove(place, places) : ''].some(isLater) ||
    isOfOtherMonth(place, places)
  );
}
