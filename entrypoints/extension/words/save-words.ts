import type { WordFile } from '../../../components/words/WordTools.tsx';
import type { Language } from '../../../core/languages.ts';
import { writeAnki } from '../../../core/words/export/write-anki.ts';
import { writeWordsCsv } from '../../../core/words/export/write-words-csv.ts';
import type { ListedWord } from '../../../core/words/learned-word.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { download } from '../../../page/download.ts';

/** Saves the words as a file of the reader's, where the browser puts downloads. */
export async function saveWords(file: WordFile, words: readonly ListedWord[], language: Language, t: Translate): Promise<void> {
  const columns = {
    korean: t('words.columns.korean'),
    romanised: t('words.columns.romanised'),
    name: t('words.columns.name'),
    meaning: t('words.columns.meaning'),
    do: t('card.do'),
    easyKorean: t('card.easyKorean'),
    service: t('words.columns.service'),
    saved: t('words.columns.saved'),
  };
  if (file === 'csv') download('annae-words.csv', 'text/csv', await writeWordsCsv(words, columns, language));
  else
    download(
      'annae-words.txt',
      'text/plain',
      await writeAnki(
        words.flatMap(({ learned }) => learned ?? []),
        columns,
        language,
      ),
    );
}
