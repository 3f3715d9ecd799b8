import { useState } from 'preact/hooks';
import type { Language } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { type NamedTerm, TermName } from '../../TermName.tsx';
import { RemovableList } from './RemovableList.tsx';

/** A word that the reader knows. */
export interface KnownWord extends NamedTerm {
  id: string;
  /** In Korean. */
  headword: string;
}

export interface KnownWordsProps {
  words: readonly KnownWord[];
  language: Language;
  t: Translate;
  /** These are to be marked again. */
  onForget(ids: readonly string[]): void;
}

/** The words that are not marked because the reader knows them, each with a way back. */
export function KnownWords({ words, language, t, onForget }: KnownWordsProps) {
  const [done, setDone] = useState('');
  return (
    <>
      {words.length > 0 && <p>{t('known.count', { count: words.length })}</p>}
      <RemovableList
        label={t('known.title')}
        items={words.map((word) => ({ id: word.id, text: word.headword, lang: 'ko', note: <TermName term={word} language={language} /> }))}
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
