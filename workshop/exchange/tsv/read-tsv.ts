import { type Problem, say } from '../../../glossary/problem.ts';
import { splitList } from '../csv/join-list.ts';
import type { ExchangeReading, ExchangeRow } from '../exchange-row.ts';
import { SECOND_LINE, TSV_COLUMNS, type TsvColumn } from './tsv-lines.ts';

/** Whether a text is a tab-separated glossary as `writeTsv` writes it. */
export function isTsv(text: string): boolean {
  return text.split(/\r?\n/, 2).includes(SECOND_LINE);
}

/** Reads what `writeTsv` wrote and somebody has changed. It creates no words, since it does not tell the Korean. */
export function readTsv(file: string, text: string): ExchangeReading {
  const lines = text.split(/\r?\n/);
  const first = lines.indexOf(SECOND_LINE) + 1;
  const read = lines.slice(first).flatMap((line, index) => (line.trim() === '' ? [] : [readLine(file, line, first + index + 1)]));
  return { rows: read.flatMap(({ row }) => row ?? []), problems: read.flatMap(({ problem }) => problem ?? []) };
}

function readLine(file: string, line: string, number: number): { row?: ExchangeRow; problem?: Problem } {
  const place = `line ${number}`;
  const cells = line.split('\t');
  if (cells.length !== TSV_COLUMNS.length) {
    const [width, names] = [TSV_COLUMNS.length, TSV_COLUMNS.join(', ')];
    const expected = say(`${width} cells with a tab between each: ${names}`, `탭으로 나눈 ${width}칸: ${names}`);
    return { problem: { file, severity: 'must', field: place, found: say(`${cells.length} cells`, `${cells.length}칸`), expected } };
  }
  const cell = (column: TsvColumn) => cells[TSV_COLUMNS.indexOf(column)]!.trim();
  return {
    row: {
      id: cell('id'),
      language: cell('language'),
      texts: { name: cell('name'), also: splitList(cell('also')), meaning: cell('meaning'), do: cell('do') || null },
      headword: cell('headword'),
      facts: {},
      version: cell('version') || null,
      reviewer: null,
      place,
    },
  };
}
