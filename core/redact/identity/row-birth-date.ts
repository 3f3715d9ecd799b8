import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';

/** A date of a year in which people who are alive were born, behind the name or another cell. */
const DATE = `(?<=[\\p{L}${MASK}] {1,4})(?:19[3-9]\\d|20[01]\\d)([-./]) ?\\d{1,2}\\1 ?\\d{1,2}(?![\\d-])`;

const LONGEST_GAP = 4;
const letterInFront = /\p{L} {1,4}$/u;
const gap = /^ {1,4}$/u;
const letter = /\p{L}/u;

/** Dates of birth in a table that has come to stand in one line: the head “birth” has another head behind it, and no date. */
export const rowBirthDate: Recogniser = {
  name: 'row-birth-date',
  kind: 'birth-date',
  before: ['plate'],
  fewestDigits: 6,
  prepare(words) {
    const hasHead = headOfTable(words);
    const date = new RegExp(DATE, 'gu');
    return ({ text }) => (hasHead(text) ? findSpans(text, date) : []);
  },
};

/** Whether a text has the word for a birth between two other heads. */
function headOfTable(words: Words): (text: string) => boolean {
  const birth = words.label('birth');
  const other = words.label('other-column', 'phone', 'passport', 'name-label', 'home', 'registration-number');
  const isApart = (text: string, { start, end }: Span, next: Span) =>
    letterInFront.test(text.slice(Math.max(0, start - LONGEST_GAP - 1), start)) &&
    gap.test(text.slice(end, next.start)) &&
    !letter.test(text[next.end] ?? '');
  return (text) => {
    const others = findSpans(text, other);
    return findSpans(text, birth).some((head) => others.some((next) => isApart(text, head, next)));
  };
}

export const rowBirthDateExamples: Examples = {
  strikes: [
    {
      text: '성명 생년월일 국적 연락처 ⟦KHIN MYO WAI⟧ ⟦1991-03-14⟧ 네팔 ⟦010-7720-4418⟧',
      why: 'head and row in one line',
      kinds: ['name', 'birth-date', 'mobile-phone'],
    },
  ],
  keeps: [{ text: '성명 생년월일 국적을 적고 2014. 3. 1. 이후', why: 'another date behind a list of what to write' }],
};
