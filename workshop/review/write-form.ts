import Papa from 'papaparse';
import { protectCell } from '../../core/csv/protect-cell.ts';
import type { Strings } from '../../locales/strings.ts';
import type { ReviewWord } from './list-review-words.ts';
import { REVIEWED_FIELDS } from './review-fields.ts';

/** Excel reads a CSV as UTF-8 only with a byte-order mark. */
const MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * The words as a CSV to fill in with a spreadsheet: what is there, then empty columns for the verdict and for what would be right. The
 * reviewer and the day stand in the first row alone.
 */
export function writeForm(words: readonly ReviewWord[], { fields, typed }: Pick<Strings['review'], 'fields' | 'typed'>): string {
  const now = REVIEWED_FIELDS.map((field) => typed.now.replace('{{field}}', fields[field]));
  const asked = [typed.verdict, ...REVIEWED_FIELDS.map((field) => typed[field]), typed.note, typed.by, typed.on];
  const rows = words.map(({ code, headword, texts }) => [
    code,
    headword,
    ...REVIEWED_FIELDS.map((field) => texts[field]),
    ...asked.map(() => ''),
  ]);
  const cells = [[typed.code, typed.word, ...now, ...asked], ...rows].map((row) => row.map(protectCell));
  return `${MARK}${Papa.unparse(cells, { newline: LINE_END })}${LINE_END}`;
}
