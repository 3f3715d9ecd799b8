import type { Language } from '../../languages.ts';
import type { LearnedWord } from '../learned-word.ts';
import { nameInFile } from './name-in-file.ts';

/** What the columns are called, in the reader's language. */
export type AnkiColumns = Record<'korean' | 'name' | 'romanised' | 'easyKorean' | 'service', string>;

/** The deck into which Anki imports, and the first part of each tag. */
const DECK = 'Annae';

/**
 * The words as a text file for Anki 2.1.54 and later, which reads the lines at its head as settings (docs.ankiweb.net, “Importing”, “File
 * Headers”). The first two columns are the sides of a card: the Korean, and the name with its meaning.
 */
export async function writeAnki(words: readonly LearnedWord[], columns: AnkiColumns, language: Language): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const names = [columns.korean, columns.name, columns.romanised, columns.easyKorean, columns.service];
  const head = ['#separator:tab', '#html:false', `#columns:${names.join('\t')}`, `#deck:${DECK}`, `#tags column:${names.length}`];
  const rows = words.map((word) => {
    const { headword, meaning, romanised, easyKorean, service } = word;
    const name = nameInFile(word, language);
    return [headword, name ? `${name}: ${meaning}` : meaning, romanised, easyKorean, `${DECK}::${service}`];
  });
  const body = rows.length ? [Papa.unparse(rows, { delimiter: '\t', newline: '\n' })] : [];
  return `${[...head, ...body].join('\n')}\n`;
}
