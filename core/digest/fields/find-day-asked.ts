import type { Candidate } from './candidates.ts';
import type { FieldChoice } from './choose-field.ts';
import type { FieldReading } from './field-reading.ts';
import { isNoDayToAct } from './no-day-to-act.ts';
import { isOfNextBill } from './other-payments.ts';
import type { Places, ValuePlace } from './places.ts';
import { sentenceOf } from './sentence-of.ts';

/** What a reader is to do until a day. */
const DOING =
  /제출|답(?:을|장)?\s*(?:주|부탁|보내)|내\s*주|내\s*시|내셔|보내|회신|답변|알려|연락|신청|신고|접종|방문|수령|찾아|찾으|검진|검사|받으|받아|이수|수강(?!료)|참여|작성|등록|반납|비워|퇴거|인도|서명|동의|납부|입력|갱신|연장|의사(?=\s*(?:를|가|여부|표시|표명))|선택|보완|이행|고쳐|고치|바꿔|정정|수정|준비|들러|오시|오셔|하셔야|하시기|하여야|해\s*주|바랍니다|주세요/;
/** To come. */
const COMING = /출석|방문|참석|나오|오시|오셔|와\s*주|내원|집합|입소|응소|열립|열리|개최|실시|예약|면접|면담|상담|진행|교육|점검|입회/;
/** 12월 2일 14:10에 방문하였으나: who has come, and is not to come. */
const HAS_COME = /^[^.\n]{0,16}방문\s?(?:하였|했|드렸)/;
/** The same as the label of a row: 출입카드 반납: 12월 31일까지. */
const DOING_LABEL =
  /(?:제출|반납|신청|회신|신고|방문|수령|퇴실|등록|접수|이수|검진|동의|반환)(?:\s*(?:기한|기간|마감|일))?\s*(?:[:：]|\n)\s*$/;
const LEAST_OF_PAYING = 0.5;
const BEHIND = 70;
const IN_FRONT = 14;
const OF_RANGE = /(?:~|∼|〜|부터|–|-)\s*$/;
const PERIOD = /기간|일정|접수|신청/;
/**
 * Where no label names the day to come or the last day to do something: a day with a time, or with 에, in front of words of
 * coming; a day with 까지, or at the end of a period, in front of words of doing. The first of each.
 */
export function findDayAsked({ places, candidates, chosen }: FieldReading, issued: string | null): void {
  // Without a sum, a day that little calls one of paying is free.
  const isWeak = ({ field, strength }: Candidate) => field === 'due' && !chosen.amount && strength < LEAST_OF_PAYING;
  const taken = new Set(candidates.filter((one) => !isWeak(one)).map(({ place }) => place.number));
  const open = places.all.filter(
    ({ value, number }) => isDay(value, issued) && !taken.has(number) && (!chosen.amount || number !== chosen.due?.candidate.place.number),
  );
  const { text } = places.letter;
  const behind = ({ value }: ValuePlace) => text.slice(value.end, value.end + BEHIND);
  const inFront = ({ value, row }: ValuePlace) => text.slice(row.cells[0]!.start, value.start);
  const coming = open.find((place) => isMeeting(place, behind(place)));
  const isDoing = (place: ValuePlace) => DOING.test(behind(place)) || DOING_LABEL.test(inFront(place));
  const doing = open.find(
    (place) => isLastDay(place, places) && isDoing(place) && !isNoDayToAct(place, places) && !isOfNextBill(place, places),
  );
  if (coming && !chosen.appointment) chosen.appointment = choiceOf('appointment', coming);
  if (doing && doing !== coming && !chosen['submit-by']) chosen['submit-by'] = choiceOf('submit-by', doing);
}

function isDay(value: ValuePlace['value'], issued: string | null): boolean {
  return value.type === 'date' && value.date !== null && (issued === null || value.date >= issued);
}

function isMeeting({ value }: ValuePlace, behind: string): boolean {
  if (value.type !== 'date' || value.bound === 'until') return false;
  return (value.time !== undefined || /^\s*(?:\([^)]*\))?\s*에\s/.test(behind)) && COMING.test(behind) && !HAS_COME.test(behind);
}

/** A day with 까지, or at the end of a period in which one does something. */
function isLastDay(place: ValuePlace, places: Places): boolean {
  const { value, row } = place;
  if (value.type !== 'date') return false;
  const before = places.letter.text.slice(row.cells[0]!.start, value.start);
  const isOfPeriod = OF_RANGE.test(before.slice(-IN_FRONT));
  if (!isOfPeriod || PERIOD.test(before)) return isOfPeriod || value.bound === 'until';
  // 방학 12/28~12/31. 원하시면 …: what the next sentence asks for has another day.
  return value.bound === 'until' && DOING.test(sentenceOf(place, places).behind);
}

function choiceOf(field: 'appointment' | 'submit-by', place: ValuePlace): FieldChoice {
  return { candidate: { field, place, strength: 0 }, isSure: !place.value.unsure };
}
