import { basicExpression } from '../basic-expression.ts';
import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { hangulNames } from './forms/hangul-names.ts';
import { FULL } from './forms/name-forms.ts';
import { nameTest } from './forms/name-test.ts';
import { LABEL_LISTS, PERSON_LISTS } from './labels/name-labels.ts';
import { linesOf } from './layout/text-table.ts';

/** What parts the fields of an envelope, a card or a row: what is struck out, a sign, a gap. */
const PIECE = new RegExp(`(?:(?! {2})[^${MASK},/|;():\\n<>]){2,60}`, 'gu');

const CELL = /[|/]| {2}/gu;
/** So many of them part the cells of a form’s row. */
const FEWEST_GAPS = 2;

/** A name alone in its field, where another field of the line, or the line above or below, is struck out: 왕리, ［address］. */
export const neighbourName: Recogniser = {
  name: 'neighbour-name',
  kind: 'name',
  before: ['chat-name'],
  prepare(words) {
    const nameIn = fieldReader(words);
    return ({ text }) => {
      if (!text.includes(MASK)) return [];
      const lines = linesOf(text);
      const isStruck = ({ start, end }: Span) => text.slice(start, end).includes(MASK);
      const isAlone = ({ start, end }: Span) => /^[^\p{L}]*$/u.test(text.slice(start, end).replaceAll(MASK, ''));
      return lines.flatMap((line, at) => {
        const neighbours = [lines[at - 1], lines[at + 1]].filter((one) => one !== undefined);
        const isBeside = neighbours.some((one) => isStruck(one) && isAlone(one));
        if (!isStruck(line) && !isBeside) return [];
        const pieces = [...text.slice(line.start, line.end).matchAll(PIECE)];
        if (!isStruck(line) && (pieces.length > 1 || !/[가-힣]/u.test(pieces[0]?.[0] ?? ''))) return [];
        const isRow = [...text.slice(line.start, line.end).matchAll(CELL)].length >= FEWEST_GAPS;
        return pieces.flatMap(({ index, 0: piece }) => nameIn({ text, at: line.start + index, piece, isRow }));
      });
    };
  },
};

interface Field {
  text: string;
  at: number;
  piece: string;
  /** True in a row of three cells or more, where one word of foreign sound is enough. */
  isRow: boolean;
}

/** Finds the name that fills a field, perhaps with a title. */
function fieldReader(words: Words): (field: Field) => Span[] {
  const read = hangulNames(words);
  const test = nameTest(words);
  const people = words.set('kin', ...PERSON_LISTS, ...LABEL_LISTS);
  const chinese = `(?!${words.exact('not-a-name-han')})${words.characters('chinese-surname', 'surname-behind-role')}[一-龥]{1,2}`;
  const field = words.set('other-column', 'chat-other');
  const title = new RegExp(`^ ?(?:${words.exact('title-behind', 'honorific')})? ?$`, 'u');
  const full = basicExpression(`^${FULL}$`, 'u');
  const written = new RegExp(`^(?:[A-Z]{2,20}(?:[ ,]{1,2}[A-Z]{2,20}){1,4}|${chinese}|[一-龥]{1,3} [一-龥]{1,3})$`, 'u');
  return ({ text, at, piece, isRow }) => {
    const lead = piece.length - piece.trimStart().length;
    const start = at + lead;
    const end = start + piece.trim().length;
    const name = read(text, start);
    const whole = text.slice(start, end);
    if (name?.isSure) {
      const isEnough = isRow || name.isKorean || whole.slice(0, name.end - start).includes(' ');
      return isEnough && title.test(text.slice(name.end, at + piece.length)) ? [{ start, end: name.end }] : [];
    }
    if (field.has(whole.split(' ')[0]!)) return [];
    return (written.test(whole) || (isRow && full.test(whole))) && !people.has(whole) && test.isName(whole) ? [{ start, end }] : [];
  };
}

export const neighbourNameExamples: Examples = {
  strikes: [
    { text: '⟦赵国强⟧ ⟦010-8821-3340⟧', why: 'beside a mobile number', kinds: ['name', 'mobile-phone'] },
    {
      text: '상담 신청서\n이름/⟦로즈마리 산토스⟧/국적/필리핀/전화/⟦01077213345⟧',
      why: 'a row of slashed fields, of which one is struck out',
      kinds: ['name', 'mobile-phone'],
    },
    { text: '旅券 ⟦TS4827730⟧ 国籍 日本', why: 'the label of the next field is not part of a name', kinds: ['passport'] },
    { text: '⟦김하늘⟧ 대리\n⟦010-9921-0034⟧', why: 'a line of its own above the number', kinds: ['name', 'mobile-phone'] },
  ],
  keeps: [{ text: '서울시청/민원실/02-120', why: 'offices in a row' }],
};
