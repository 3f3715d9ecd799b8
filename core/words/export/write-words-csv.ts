import type { Language } from '../../languages.ts';
import type { ListedWord } from '../learned-word.ts';
import { nameInFile } from './name-in-file.ts';

/** What the columns are called, in the reader's language. */
export type WordColumns = Record<'korean' | 'romanised' | 'name' | 'meaning' | 'do' | 'easyKorean' | 'service' | 'saved', string>;

/** Spreadsheets read a CSV as UTF-8 only with a byte-order mark. */
const MARK = '\ufeff';
const LINE_END = '\r\n';

/** The words as CSV (RFC 4180) for spreadsheets: byte-order mark, CR LF, no cell that a spreadsheet would calculate. Words that have left the glossary have their Korean alone. */
export async function writeWordsCsv(words: readonly ListedWord[], columns: WordColumns, language: Language): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const names = [
    columns.korean,
    columns.romanised,
    columns.name,
    columns.meaning,
    columns.do,
    columns.easyKorean,
    columns.service,
    columns.saved,
  ];
  const rows = words.map(({ headword, savedAt, learned }) => [
    headword,
    learned?.romanised ?? '',
    learned ? nameInFile(learned, language) : '',
    learned?.meaning ?? '',
    learned?.do ?? '',
    learned?.easyKorean ?? '',
    learned?.serviceName ?? '',
    new Date(savedAt).toISOString().slice(0, 10),
  ]);
  return `${MARK}${Papa.unparse([names, ...rows], { newline: LINE_END, escapeFormulae: true })}${LINE_END}`;
}
