import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Found, Recogniser } from '../recogniser.ts';
import type { RedactionKind } from '../redaction.ts';
import { digitsOf, type Span } from '../spans.ts';
import type { WordSet } from '../words/word-set.ts';
import { type NameTest, nameTest } from './forms/name-test.ts';
import { PERSON_LISTS } from './labels/name-labels.ts';
import { type TableColumns, tableColumns } from './layout/table-columns.ts';
import { linesOf, tableCells } from './layout/text-table.ts';

const LONGEST_HEAD = 20;
const MOST_COLUMNS = 16;
const FEWEST_DIGITS = 4;

/** The cells of a pasted table under a head like 성명 or “phone”: parted by bars, by commas, or by spaces or tabs. */
export const tableCell: Recogniser = {
  name: 'table-cell',
  kind: 'name',
  before: ['long-number'],
  prepare(words) {
    const heads = tableColumns(words);
    const values = {
      test: nameTest(words),
      roles: words.set('kin', ...PERSON_LISTS),
      blank: new RegExp(`^(?:[-×xo/]|${words.exact('blank')})?$`, 'iu'),
    };
    return ({ text }) => {
      const found: Found[] = [];
      let table: Table | null = null;
      for (const line of linesOf(text)) {
        const cells: Found[] | null = table && readRow({ text, line, table, values });
        if (cells) found.push(...cells);
        else table = readHead(heads, text, line);
      }
      return found;
    };
  },
};

interface Table {
  mark: string;
  kinds: readonly (RedactionKind | undefined)[];
}

interface Values {
  test: NameTest;
  /** What a cell says instead of a name: 반장. */
  roles: WordSet;
  /** What a cell holds when nothing was filled in. */
  blank: RegExp;
}

/** The columns of a line of heads of which half are personal, or the first is a name; none is long or has a figure. Null for any other line. */
function readHead({ kindOf, isOther }: TableColumns, text: string, line: Span): Table | null {
  const written = text.slice(line.start, line.end);
  if (/\d/.test(written) || written.includes(MASK)) return null;
  const mark = ['|', ',', '  ', ' '].find((sign) => written.trim().includes(sign));
  if (!mark) return null;
  const heads = tableCells(text, line, mark).map(({ start, end }) => text.slice(start, end));
  if (heads.length < 2 || heads.length > MOST_COLUMNS || heads.some((head) => !head || head.length > LONGEST_HEAD)) return null;
  const kinds = heads.map(kindOf);
  const personal = kinds.filter(Boolean).length;
  // One of two is as often a label with its value (성명 김민수) as a head; only a bar and a known neighbour tell.
  if (personal === 1 && kinds.length === 2 && !(mark === '|' && heads.some(isOther))) return null;
  const isOfPeople = kinds[0] === 'name' && mark !== ' ' && (personal > 1 || heads.some(isOther));
  const isEnough = personal * 2 >= kinds.length || isOfPeople;
  return isEnough ? { mark, kinds } : null;
}

interface Row {
  text: string;
  line: Span;
  table: Table;
  values: Values;
}

/** The personal cells of a line with as many cells as the head; null where the table ends. Without bars, a figure must show that the line is not prose. */
function readRow({ text, line, table: { mark, kinds }, values }: Row): Found[] | null {
  const written = text.slice(line.start, line.end);
  if (/^[ |:+-]+$/.test(written) && written.includes('-')) return [];
  const cells = tableCells(text, line, mark);
  if (cells.length !== kinds.length) return null;
  const personal = cells.flatMap((cell, at) => {
    const kind = kinds[at];
    return kind && isValue(values, kind, text.slice(cell.start, cell.end)) ? [{ kind, ...cell }] : [];
  });
  return mark === '|' || /\d/.test(written) ? personal : null;
}

/** Names have no figures, numbers have four, addresses one; what is struck out already does not count. */
function isValue({ test, roles, blank }: Values, kind: RedactionKind, written: string): boolean {
  if (written.includes(MASK) || blank.test(written)) return false;
  if (kind === 'name') return !/\d/.test(written) && !roles.has(written) && !test.beginsWithOtherWord(written) && test.isName(written);
  return digitsOf(written).length >= (kind === 'address' ? 1 : FEWEST_DIGITS);
}

export const tableCellExamples: Examples = {
  strikes: [
    { text: '성명 | 국적\n⟦최민서⟧ | 한국', why: 'two columns, parted by a bar' },
    {
      text: 'Employee\tHours\tPay\n⟦Rahman Md Sohel⟧\t209\t2,310,400\n⟦Khin Zaw⟧\t187\t2,054,000',
      why: 'a role as the head of the first column',
    },
    { text: '이름 | 전화\n⟦김지원⟧ | ⟦010-6042-8170⟧', why: 'a Korean name that ends like the word 지원', kinds: ['name', 'mobile-phone'] },
    { text: '생년월일|국적\n⟦1981-07-04⟧|네팔', why: 'a date of birth under its head', kinds: ['birth-date'] },
    {
      text: '이름\t생년월일\t여권번호\t체류자격\n⟦PERERA SANJAYA⟧\t⟦1993-06-03⟧\t⟦N6038271⟧\tE-9-1',
      why: 'tabs between the columns',
      kinds: ['name', 'birth-date', 'passport'],
    },
    {
      text: '성명 생년월일 연락처 체류자격\n⟦최민서⟧ ⟦1981-07-04⟧ ⟦010-4071-8263⟧ F-2-7\n⟦라이수레스⟧ ⟦1990-11-02⟧ ⟦010-7182-6304⟧ E-9-1',
      why: 'one space between the columns',
      kinds: ['name', 'birth-date', 'mobile-phone', 'name', 'birth-date', 'mobile-phone'],
    },
    {
      text: '성명\t생년월일\t국적\t체류자격\t시급\n⟦짠 소피읍⟧\t⟦1995-07-03⟧\t캄보디아\tE-9\t10,030원',
      why: 'a name in the first of many columns, of which few are personal',
      kinds: ['name', 'birth-date'],
    },
    {
      text: '성명\t국적\t체류자격\t시급\n⟦뚜라 린⟧\t미얀마\tE-9\t10,030원',
      why: 'a name in the first of many columns, of which no other is personal',
    },
    {
      text: 'Name\tNationality\tARC No.\tPhone\n⟦SHRESTHA BIKASH⟧\tNepal\t⟦920804-5342783⟧\t⟦010-5063-8419⟧',
      why: 'a country between name and number',
      kinds: ['name', 'foreigner-registration-number', 'mobile-phone'],
    },
    {
      text: '이름,계좌번호,금액\n⟦최민서⟧,⟦407182-04-630418⟧,250000원\n⟦라이수레스⟧,⟦110-407-182630⟧,310000원',
      why: 'commas between the columns',
      kinds: ['name', 'bank-account', 'name', 'bank-account'],
    },
  ],
  keeps: [
    { text: '성명 | 국적\n없음 | 한국', why: 'a cell that was not filled in' },
    { text: '성명 | 국적 | 비고\n반장 | 한국 | 1', why: 'a role in the place of a name' },
  ],
};
