import Papa from 'papaparse';
import { isFormula, restoreCell } from '../../../core/csv/protect-cell.ts';
import { type Bilingual, type Problem, say, show } from '../../../glossary/problem.ts';
import type { ExchangeReading, ExchangeRow } from '../exchange-row.ts';
import { COLUMN_NAMES, type Column, NEEDED_COLUMNS } from './columns.ts';
import { splitList } from './join-list.ts';

/** Excel saves CSV with semicolons where its language writes decimals with a comma, as French and Vietnamese do. */
const DELIMITERS = [',', ';', '\t'] as const;

type Places = ReadonlyMap<Column, number>;
type Cells = readonly string[];

/** Reads a CSV that `writeCsv` wrote and a spreadsheet may have saved; rows are counted as a spreadsheet counts them. */
export function readCsv(file: string, text: string): ExchangeReading {
  // All line breaks may become one kind here, because line breaks inside a cell are refused later.
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: delimiterOf(text), newline: '\n' });
  const brokenRows = new Set(errors.map(({ row = 0 }) => row + 1));
  const [header = [], ...records] = data;
  const places = new Map(COLUMN_NAMES.map((name) => [name, titles(header).indexOf(name)]));
  const broken = [...[...brokenRows].map((row) => quoteProblem(file, row)), ...headerProblems(file, header)];
  // After a broken quotation mark, or without the columns that name the terms, everything else would look wrong too.
  const isHopeless = errors.length > 0 || places.get('id')! < 0 || places.get('language')! < 0;
  if (isHopeless) return { rows: [], problems: broken };
  const read = records.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '') ? [] : [readCells({ file, cells, places, width: header.length, row: index + 2 })],
  );
  return { rows: read.map(({ row }) => row), problems: [...broken, ...read.flatMap(({ problems }) => problems)] };
}

/** The separator of a CSV: the one by which its first line has the most cells. */
export function delimiterOf(text: string): string {
  const first = text.split(/[\r\n]/, 1)[0]!;
  const columns = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, other) => (columns(other) > columns(best) ? other : best));
}

function titles(header: Cells): string[] {
  return header.map((cell) => cell.trim().toLowerCase());
}

function quoteProblem(file: string, row: number): Problem {
  return {
    file,
    severity: 'must',
    field: `row ${row}`,
    found: say(
      'a quotation mark that is not closed, or a single one inside a quoted cell',
      '닫지 않은 큰따옴표, 또는 큰따옴표로 묶은 칸 안의 홑 큰따옴표',
    ),
    expected: say(
      'CSV as RFC 4180 has it: "…" around the cell, "" for a mark inside',
      'RFC 4180의 CSV: 칸은 "…"로 묶고, 그 안의 따옴표는 ""로 적기',
    ),
    tip: say(
      'Open the file in a spreadsheet and save it again as “CSV UTF-8”.',
      '파일을 스프레드시트로 열어 “CSV UTF-8”로 다시 저장해 주세요.',
    ),
  };
}

function headerProblems(file: string, header: Cells): Problem[] {
  const found = titles(header);
  const missing = NEEDED_COLUMNS.filter((name) => !found.includes(name));
  const twice = COLUMN_NAMES.filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
  const problem = (name: Column, state: Bilingual, expected: Bilingual): Problem => ({
    file,
    severity: 'must',
    field: `row 1, column ${name}`,
    found: state,
    expected,
    tip: say(
      'The first row names the columns, as `annae glossary export --format csv` writes them.',
      '첫 행에는 `annae glossary export --format csv`가 쓰는 열 이름이 있어야 해요.',
    ),
  });
  return [
    ...missing.map((name) =>
      problem(
        name,
        say(`no such column among ${show(header.join(', '))}`, `${show(header.join(', '))} 가운데 그런 열이 없음`),
        say(`a column “${name}”, even if it is empty`, `비어 있더라도 “${name}” 열`),
      ),
    ),
    ...twice.map((name) =>
      problem(name, say('the same column twice', '같은 열이 두 번 있음'), say(`one column “${name}”`, `“${name}” 열 하나`)),
    ),
  ];
}

interface CellsToRead {
  file: string;
  cells: Cells;
  places: Places;
  /** How many columns the first row names. */
  width: number;
  row: number;
}

function readCells({ file, cells, places, width, row }: CellsToRead): { row: ExchangeRow; problems: Problem[] } {
  const has = (name: Column) => places.get(name)! >= 0;
  const cell = (name: Column) => restoreCell((cells[places.get(name)!] ?? '').trim()).trim();
  const place = `row ${row}`;
  return {
    row: {
      id: cell('id'),
      language: cell('language'),
      texts: {
        ...(has('name') && { name: cell('name') }),
        ...(has('also') && { also: splitList(cell('also')) }),
        ...(has('meaning') && { meaning: cell('meaning') }),
        ...(has('do') && { do: cell('do') || null }),
      },
      headword: has('headword') ? cell('headword') : null,
      facts: {
        romanised: cell('romanised'),
        hanja: cell('hanja'),
        service: cell('service'),
        level: cell('level'),
        sources: splitList(cell('source')),
      },
      version: cell('version') || null,
      reviewer: cell('reviewed by') || null,
      place,
    },
    problems: [
      ...widthProblems({ file, cells, places, width, row }),
      ...formulaProblems(file, cells, places, place),
      ...errorProblems(file, cells, places, place),
    ],
  };
}

function widthProblems({ file, cells, places, width, row }: CellsToRead): Problem[] {
  const lastText = Math.max(...(['id', 'headword', 'language', 'name', 'also', 'meaning', 'do'] as const).map((name) => places.get(name)!));
  // A spreadsheet may leave out empty cells at the end, but never adds any.
  if (cells.length <= width && cells.length > lastText) return [];
  const tip = say(
    'A cell that contains the separator needs quotation marks around it.',
    '구분 기호가 들어 있는 칸은 큰따옴표로 묶어야 해요.',
  );
  return [
    {
      file,
      severity: 'must',
      field: `row ${row}`,
      found: say(`${cells.length} cells`, `${cells.length}칸`),
      expected: say(`${width} cells, as the first row has`, `첫 행처럼 ${width}칸`),
      tip,
    },
  ];
}

function formulaProblems(file: string, cells: Cells, places: Places, place: string): Problem[] {
  const suspect = (cell: string) => isFormula(cell) || isFormula(cell.trimStart());
  return COLUMN_NAMES.filter((name) => suspect(cells[places.get(name)!] ?? '')).map((name) => ({
    file,
    severity: 'must',
    field: `${place}, column ${name}`,
    found: show(cells[places.get(name)!]),
    expected: say('a text, not a formula', '수식이 아닌 글'),
    tip: say('If it is meant as a text, write an apostrophe before it.', "글로 쓴 것이면 앞에 작은따옴표(')를 붙여 주세요."),
  }));
}

/** What a spreadsheet shows in place of a result that it does not have: `#NAME?`, `#이름?`, `#N/A`, `Err:508`, `####`. */
const SHEET_ERROR = /^(#[\p{L}\p{N}/ ]+[?!]|#N\/[AD]|#SPILL!|Err:\d{3}|#{3,})$/iu;

function errorProblems(file: string, cells: Cells, places: Places, place: string): Problem[] {
  return COLUMN_NAMES.filter((name) => SHEET_ERROR.test((cells[places.get(name)!] ?? '').trim())).map((name) => ({
    file,
    severity: 'must',
    field: `${place}, column ${name}`,
    found: show(cells[places.get(name)!]),
    expected: say('the text itself', '원래 글'),
    tip: say(
      'The spreadsheet could not calculate the cell and has put this error in the place of your text; type the text again.',
      '스프레드시트가 칸을 계산하지 못해 글 대신 오류를 넣었어요. 글을 다시 적어 주세요.',
    ),
  }));
}
