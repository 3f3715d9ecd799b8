import type { Translate } from '../../locales/create-translator.ts';

/** The files in which the words can be saved. */
export type WordFile = 'csv' | 'anki';

interface WordToolsProps {
  /** False where no kept word is in the glossary any more. */
  canAsk: boolean;
  t: Translate;
  onQuiz(): void;
  onSave(file: WordFile): void;
  onErase(): void;
}

/** What can be done with all words together. */
export function WordTools({ canAsk, t, onQuiz, onSave, onErase }: WordToolsProps) {
  return (
    <div class="word-tools">
      {canAsk && (
        <button type="button" class="action primary start" onClick={onQuiz}>
          {t('words.quiz.start')}
        </button>
      )}
      <details>
        <summary>{t('words.all')}</summary>
        <div class="word-files">
          <button type="button" class="action" onClick={() => onSave('csv')}>
            {t('words.saveTable')}
          </button>
          <button type="button" class="action" onClick={() => onSave('anki')}>
            {t('words.saveAnki')}
          </button>
          <button type="button" class="action erase" onClick={onErase}>
            {t('words.erase')}
          </button>
        </div>
      </details>
    </div>
  );
}
