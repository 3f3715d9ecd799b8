import { textBefore } from '../reading.ts';
import type { CountedFrom, Value } from '../value.ts';

/** What stands between the day that is counted from and the period: 부터, 로부터, 의 다음 날부터, 후. */
const FROM =
  /(?:(?:의 ?)?(?:그 ?)?(?:다음 ?날|익일))?(?:(?:으로|로)?부터|(?<=기한)에서)(?: ?(?:기산하여|계산하여|기산한|각각))?[ \n]{0,2}(?:만 |약 |최대 |최장 )?$/;
const AFTER = /[이가을를]? ?(?:후|이후|뒤|지난 (?:후|뒤)|경과한? ?후|지나면|경과하면|넘기면)[ \n]{0,2}(?:만 |약 |최대 )?$/;
const AT_ONCE = /(?:로부터|[의을를이가])?[ \n]{0,2}(?:최소 |약 )?$/;
/** 만료 전 6개월 */
const BEFORE = /(?<![오이직사]) ?전 ?$/;
/** 만료일 6개월 전부터 2개월 전까지 */
const STILL = /^ ?(?:부터|에서)? ?(?:~ ?)?$/;

const KINDS: readonly (readonly [CountedFrom, RegExp])[] = [
  ['known', /(?:안|알게 ?된|알 ?게 ?된|아신|인지한) ?날$|인지일$/],
  ['receipt', /(?:받은|받으신|수령|수취|송달|도달|수신|교부|접한)(?:된|한|하신|받은|을 받은)? ?(?:날짜|날|일|때)?$/],
  ['notice', /(?:통지|고지|공고|공시|통보|발송|게시)(?:된|한|하는|가 ?있은|가 ?있는|를 ?한|을 ?한)? ?(?:날|일|때)?$/],
  ['expiry', /(?:만료|만기|종료|끝난|끝나는|끝나기)(?:된|한|되는|되기|하기)? ?(?:날|일)?$|(?<!제)기한(?:일|이)?$|기간(?:이)?$/],
  ['entry', /입국(?:한|하신)? ?(?:날|일)?$/],
];
/** 받은 날(전자송달의 경우 저장된 때)부터 */
const ASIDE = /\([^()]{1,40}\)$/;
const DAY_OF_EVENT = /(?:날|일|때|시점|시)$/;
const WORD = /[가-힣)]$/;
/** Words in front of which no event is. */
const NO_EVENT = /(?:(?<![가-힣])[오전향이사최직그]|\d|및|또는|이상|기간|기한|경우)$/;
/** Between a date and the period that counts from it. */
const ONLY_LINKS = /^[)\]]? ?(?:(?:의 ?)?다음 ?날)?(?:의|(?:으로|로)?부터|후|이후)? ?(?:약 |만 |최대 )?$/;
const LONGEST = 48;

/** What the period that begins at `at` counts from; `isBefore`: it counts backwards (4개월 전). Null where the text names nothing. */
export function countedFrom(text: string, at: number, isBefore: boolean, values: readonly Value[]): CountedFrom | null {
  const before = textBefore(text, at, LONGEST).replaceAll('\n', ' ');
  const last = values.at(-1);
  if (isBefore && last?.type === 'period' && last.direction === 'before' && STILL.test(text.slice(last.end, at))) return last.from;
  if (isBefore && BEFORE.test(before)) {
    const phrase = before.replace(BEFORE, '');
    return kindOf(phrase, false) ?? (isEvent(phrase) ? 'event' : null);
  }
  const link = FROM.exec(before);
  if (link) return kindOf(before.slice(0, link.index), true) ?? (endsWithDate(text, at, link[0].length, last) ? 'date' : null);
  const after = AFTER.exec(before);
  if (after) {
    const phrase = before.slice(0, after.index);
    const kind = kindOf(phrase, false) ?? (endsWithDate(text, at, after[0].length, last) ? 'date' : null);
    if (kind || isEvent(phrase)) return kind ?? 'event';
  }
  if (!isBefore) return null;
  const gap = AT_ONCE.exec(before)?.[0] ?? '';
  if (endsWithDate(text, at, gap.length, last)) return 'date';
  const phrase = before.slice(0, before.length - gap.length);
  return kindOf(phrase, false) ?? (isEvent(phrase) ? 'event' : null);
}

/** Whether a length counts backwards by the words in front: 만료 전 6개월부터 2개월까지. */
export function countsBack(text: string, at: number, values: readonly Value[]): boolean {
  const last = values.at(-1);
  if (last?.type === 'period' && last.direction === 'before' && last.bound === 'from') return STILL.test(text.slice(last.end, at));
  return /[가-힣)] ?전 ?$/.test(textBefore(text, at, 4)) && !/(?<![가-힣])[오이직] ?전 ?$/.test(textBefore(text, at, 4));
}

function isEvent(phrase: string): boolean {
  return WORD.test(phrase) && !NO_EVENT.test(phrase);
}

/** The date right in front that the period counts from; null where other words stand between. */
export function dateInFront(text: string, at: number, values: readonly Value[]): string | null {
  const last = values.at(-1);
  return last?.type === 'date' && ONLY_LINKS.test(text.slice(last.end, at)) ? last.date : null;
}

function kindOf(phrase: string, needsDay: boolean): CountedFrom | null {
  const stem = phrase.replace(ASIDE, '').trimEnd();
  const known = KINDS.find(([, pattern]) => pattern.test(stem));
  if (known) return known[0];
  return needsDay && DAY_OF_EVENT.test(stem) && !/\d ?일$/.test(stem) ? 'event' : null;
}

function endsWithDate(text: string, at: number, gap: number, last: Value | undefined): boolean {
  return last?.type === 'date' && text.slice(last.end, at - gap).trim() === '';
}
