import { useState } from 'preact/hooks';
import type { Translate } from '../../../locales/create-translator.ts';
import { RemovableList } from './RemovableList.tsx';

/** A word that the reader knows. */
export interface KnownWord {
  id: string;
  /** In Korean. */
  headword: string;
  /** In the reader's language. */
  name: string;
}

export interface KnownWordsProps {
  words: readonly KnownWord[];
  t: Translate;
  /** These are to be marked again. */
  onForget(ids: readonly string[]): void;
}

/** The words that are not marked because the reader knows them, each with a way back. */
export function KnownWords({ words, t, onForget }: KnownWordsProps) {
  const [done, setDone] = useState('');
  return (
    <>
      {words.length > 0 && <p>{t('known.count', { count: words.length })}</p>}
      <RemovableList
        label={t('known.title')}
        items={words.map(({ id, headword, name }) => ({ id, text: headword, lang: 'ko', note: name }))}
        empty={t('known.none', { know: t('card.know') })}
        button={t('known.again')}
        onRemove={({ id, text }) => {
          onForget([id]);
          setDone(t('known.done', { word: text }));
        }}
      />
      <p role="status" class="status">
        {done}
      </p>
      {words.length > 1 && (
        <button
          type="button"
          class="action"
          onClick={() => {
            onForget(words.map(({ id }) => id));
            setDone(t('known.allDone'));
          }}
        >
          {t('known.all')}
        </button>
      )}
    </>
  );
}
