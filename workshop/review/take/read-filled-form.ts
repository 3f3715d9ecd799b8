import Papa from 'papaparse';
import { restoreCell } from '../../../core/csv/protect-cell.ts';
import { say } from '../../../glossary/problem.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { delimiterOf } from '../../exchange/csv/read-csv.ts';
import { REVIEWED_FIELDS } from '../review-fields.ts';
import type { Typed } from '../typed-words.ts';
import { joinLines, type TypedLine } from './read-typed-table.ts';
import { type AnswersReading, answerProblem } from './taken-answer.ts';

type Reader = (word: string) => Typed | null;

/** Whether a text is the form of `writeForm`: its first row names the columns for code and verdict. */
export function isForm(text: string, typed: Reader): boolean {
  const columns = text
    .split(/[\r\n]/, 1)[0]!
    .split(delimiterOf(text))
    .map(columnOf(typed));
  return columns.includes('code') && columns.includes('verdict');
}

/** Reads the CSV form, filled in and saved by a spreadsheet. Rows without an answer are passed over. */
export function readFilledForm(file: string, text: string, terms: readonly Term[], typed: Reader): AnswersReading {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: delimiterOf(text), newline: '\n' });
  const broken = errors.map(({ row = 0 }) =>
    answerProblem(file, `row ${row + 1}`, {
      found: say('a quotation mark that is not closed', '닫히지 않은 따옴표'),
      expected: say('CSV as a spreadsheet saves it', '스프레드시트가 저장한 그대로의 CSV'),
    }),
  );
  const [header = [], ...rows] = data;
  const columns = header.map(columnOf(typed));
  const read = rows.map((cells, index) => readRow(new Map(columns.map((column, at) => [column, textOf(cells[at])])), index + 2, typed));
  const lines = read.flatMap((row) => row.lines);
  const misread = read.flatMap(({ unknown }) =>
    unknown.map(({ place, verdict }) =>
      answerProblem(file, place, { found: `“${verdict}”`, expected: say('right or wrong', '맞음 또는 틀림') }),
    ),
  );
  const first = (column: 'by' | 'on') => read.map((row) => row[column]).find(Boolean) ?? '';
  const { answers, problems } = joinLines(file, lines, terms);
  return { by: first('by'), on: first('on'), answers, problems: [...broken, ...misread, ...problems] };
}

function columnOf(typed: Reader): (title: string) => Typed | null {
  return (title) => typed(title.replace(/^\ufeff/, '').replace(/^"(.*)"$/, '$1'));
}

function textOf(cell = ''): string {
  return restoreCell(cell.trim()).trim();
}

/** What a row says: nothing, a verdict alone, or a line for each field that is filled in; to correct a word is to call it wrong. */
function readRow(cells: ReadonlyMap<Typed | null, string>, row: number, typed: Reader) {
  const cell = (column: Typed) => cells.get(column) ?? '';
  const place = `row ${row}`;
  const fields = [...REVIEWED_FIELDS, 'note' as const].filter((field) => cell(field) !== '');
  const verdict = cell('verdict') === '' && fields.length ? 'wrong' : typed(cell('verdict'));
  const who = { by: cell('by'), on: cell('on') };
  if (cell('verdict') === '' && !fields.length) return { ...who, lines: [], unknown: [] };
  if ((verdict !== 'right' && verdict !== 'wrong') || (verdict === 'right' && fields.length))
    return { ...who, lines: [], unknown: [{ place, verdict: [cell('verdict'), ...fields.map(cell)].join('; ') }] };
  const about = { place, code: cell('code'), verdict };
  const said = fields.map((field): TypedLine => ({ ...about, said: { field, text: cell(field) } }));
  return { ...who, lines: said.length ? said : [{ ...about, said: null }], unknown: [] };
}
