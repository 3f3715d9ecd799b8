import type { Letter } from '../letter.ts';
import type { FoundLabel, LabelIndex } from './label-index.ts';
import type { Places, ValuePlace } from './places.ts';
import { squeeze } from './squeeze.ts';

const UNTIL = /^(?:까지|이내에?|내에|안에)/;
/** 등록하신 계좌에서 출금될 예정입니다: paid on that day, without 까지. */
const TAKEN = /^(?:에|일에)?[가-힣·()*]{0,24}(?:출금|이체|인출|결제)(?:될|됩니다|되며|되오니|예정|처리|합니다)/;
const WEEKDAY_OR_MARK = /^(?:\([^)]{0,12}\)|[월화수목금토일]요일|\(?[월화수목금토일]\)|[\s),.])*/;
const ENDED = /[.!?:：。]\s*$/;
/** A line with a label is a whole of its own. */
const LABELLED = /^[^:：\n]{2,24}[:：]\s/;
const BLANK_LINE = /\n\s*\n/;
const NEW_ITEM = /^(?:[-*·•※○●□■◇▪▷▶①-⑳]|\d{1,2}[.)]|[가-하][.)]|[^\s:：]{2,12}\s*[:：])/;
const LIMIT = /\s*(?:이내|안|내|까지)$/;
const LONGEST = 60;
const MOST_BEFORE_TIME = 4;

/** What follows a value in its cell: up to the next value, or where `isFar` up to the next one of its type. */
export function wordsBehind({ value, number, row, rowNumber, cell }: ValuePlace, { all, letter }: Places, isFar: boolean): string {
  const time = all[number + 1]?.value;
  const hasTime = time?.type === 'time' && value.type === 'date' && time.start - value.end < MOST_BEFORE_TIME;
  // A limit (이내, 까지) that is a part of the value begins the phrase behind it.
  const written = letter.text.slice(value.start, value.end);
  const from = hasTime ? time.end : value.end - (LIMIT.exec(written)?.[0].length ?? 0);
  const isNext = ({ value: other }: ValuePlace) =>
    other.start >= value.end && (!isFar || (other.type === value.type && value.type !== 'period'));
  let at = number + 1;
  while (at < all.length && !isNext(all[at]!)) at++;
  const next = all[at]?.value;
  const end = isFar ? endOfParagraph({ row, rowNumber, cell }, letter) : cell.end;
  const to = Math.max(from, Math.min(end, next ? next.start : end, from + LONGEST));
  return squeeze(letter.text.slice(from, to).replace(WEEKDAY_OR_MARK, '')).split(/[.!。]/)[0]!;
}

/** The end of a cell, or of the next line where the sentence goes on there. */
function endOfParagraph({ row, rowNumber, cell }: Pick<ValuePlace, 'row' | 'rowNumber' | 'cell'>, { text, rows }: Letter): number {
  const [below] = rows[rowNumber + 1]?.cells ?? [];
  const goesOn =
    row.table === null &&
    cell === row.cells.at(-1) &&
    !ENDED.test(text.slice(cell.start, cell.end)) &&
    !LABELLED.test(text.slice(cell.start, cell.end));
  const isNear = below !== undefined && !BLANK_LINE.test(text.slice(cell.end, below.start));
  return goesOn && isNear && rows[rowNumber + 1]!.table === null && !NEW_ITEM.test(text.slice(below.start, below.end))
    ? below.end
    : cell.end;
}

/** The phrase behind a value, of which other words may part the two halves: 까지 가까운 은행에 납부. */
export function looseBehind(behind: string, { after }: LabelIndex): FoundLabel | null {
  const until = UNTIL.exec(behind)?.[0];
  if (!until) return TAKEN.test(behind) ? { field: 'due', isOwn: false, length: 4, rest: '' } : null;
  const rest = behind.slice(until.length);
  const phrases = after.flatMap(({ phrase, field }) => {
    const head = UNTIL.exec(phrase)?.[0];
    const tail = head ? phrase.slice(head.length) : '';
    const at = tail.length > 1 ? rest.indexOf(tail) : -1;
    return at < 0 ? [] : [{ field, isOwn: false, length: phrase.length, rest: '', at }];
  });
  return phrases.sort((a, b) => a.at - b.at)[0] ?? null;
}

const TO_ACCOUNT = /^[^.!?]{0,24}(?:계좌|통장)(?:번호)?(?:로|으로|에)(?!서)/;

/** True for a day with an account behind it to which money goes: 까지 아래 계좌로, 까지 신협 131-022-778145. */
export function isOfTransfer(place: ValuePlace, places: Places): boolean {
  const next = places.all[place.number + 1];
  const isAccount = next?.value.type === 'code' && next.value.kind.endsWith('account') && next.row === place.row;
  return isAccount || TO_ACCOUNT.test(wordsBehind(place, places, true));
}
