import { FIELD_TYPES } from '../notice.ts';
import { isClaimed } from './claimed-sum.ts';
import { readDayAndSum, readHeadline } from './day-and-sum.ts';
import { inItsTime } from './in-its-time.ts';
import type { LabelIndex } from './label-index.ts';
import { type LabelReading, LONG, NEARNESS, readHeads, readingOf, readWords } from './label-strength.ts';
import { labelsAbove } from './labels-above.ts';
import type { Places, ValuePlace } from './places.ts';
import { isOfTransfer, looseBehind, wordsBehind } from './words-behind.ts';
import { isFirst, laterInRow, wordsInFront, wordsOfOwnCell } from './words-in-front.ts';

/** How much less the cell beside says where the value's own cell has words. */
const OWN_WORDS = 0.06;
/** The ends of words that name a sum of a kind that no list knows: 자동차세, 급식비. */
const SOFT = /[가-힣](?:료|세|비|금|값)$/;

/** All that labels say of a value. */
export function readingsOf(place: ValuePlace, places: Places, index: LabelIndex): LabelReading[] {
  const own = wordsOfOwnCell(place, places);
  const said = own ? readWords(own, NEARNESS.beside, index) : [];
  // 고지일부터 15일: the words of the cell name no field, the cell beside it does.
  const inFront = said.length > 0 ? [] : wordsInFront(place, places, own);
  const heads = isFirst(place, places) ? labelsAbove(place, places) : [];
  const readings = [
    ...said,
    ...inFront.flatMap(({ words, nearness }) => readWords(words, own ? nearness - OWN_WORDS : nearness, index)),
    ...readHeads(heads, index),
    ...readBehind(place, places, index),
  ];
  if (readings.length === 0) readings.push(...readDayAndSum(place, places), ...readHeadline(place));
  if (readings.length === 0 && SOFT.test(own)) readings.push({ field: 'amount', strength: NEARNESS.soft });
  if (isClaimed(place, places)) readings.push({ field: 'amount', strength: NEARNESS.behind + LONG });
  const around = [
    ...laterInRow(place, places),
    ...(own ? [own] : []),
    ...inFront.map(({ words }) => words),
    ...heads.slice(0, 1).flatMap((head) => head.slice(0, 1)),
  ];
  return inItsTime(readings, place, places, around);
}

/** What the phrase behind a value says. */
function readBehind(place: ValuePlace, places: Places, index: LabelIndex): LabelReading[] {
  const strict = index.startOf(wordsBehind(place, places, false));
  const behind = strict ?? looseBehind(wordsBehind(place, places, true), index);
  if (!behind) return [];
  // 12월 18일까지 아래 계좌로 보내: what is sent to an account is money.
  const isMoney = behind.field === 'submit-by' && isOfTransfer(place, places);
  return [readingOf(isMoney ? { ...behind, field: 'due' } : behind, strict ? NEARNESS.behind : NEARNESS.loose)];
}

/** What the label of the value beside it says of a value of another type: 납기내 2026.12.10 154,300원. */
export function acrossTypes(readings: readonly LabelReading[], value: ValuePlace['value']): LabelReading[] {
  return readings.flatMap(({ field, strength }): LabelReading[] => {
    const weaker = Math.min(strength, NEARNESS.other + 0.15);
    if (value.type === 'amount' && field === 'due') return [{ field: 'amount', strength: weaker }];
    const isUntil = value.type === 'date' && value.bound === 'until';
    return isUntil && FIELD_TYPES[field] === 'amount' && field === 'amount' ? [{ field: 'due', strength: weaker }] : [];
  });
}
