import type { TermNames } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { TermName } from '../../TermName.tsx';
import { arrowKeys } from './arrow-keys.ts';

/** A word in a list; `count`: how often the page has it. */
export interface WordRow {
  term: number;
  explanation: Pick<TermNames, 'headword' | 'name' | 'textLanguage' | 'by'>;
  count: number;
}

export interface WordListProps<Row extends WordRow> {
  rows: readonly Row[];
  language: Language;
  t: Translate;
  /** Whether each word says who explains it, where that is not Annae. */
  saysBy?: boolean;
  onPress(row: Row): void;
}

/** Words with their names, each a button. */
export function WordList<Row extends WordRow>({ rows, language, t, saysBy = false, onPress }: WordListProps<Row>) {
  return (
    <ul class="word-list">
      {rows.map((row) => (
        <li key={row.term}>
          <button type="button" class="term" onClick={() => onPress(row)} onKeyDown={arrowKeys}>
            <span class="headword" lang="ko">
              {row.explanation.headword}
            </span>
            {row.count > 1 && <span class="times">{t('panel.times', { count: row.count })}</span>}
            <TermName term={row.explanation} language={language} class="translation" />
            {saysBy && row.explanation.by && <span class="by">{row.explanation.by}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
