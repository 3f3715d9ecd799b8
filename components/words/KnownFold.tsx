import { useRef } from 'preact/hooks';
import type { Translate } from '../../locales/create-translator.ts';
import { RemovableList } from '../settings/data/RemovableList.tsx';

/** A word that the reader knows until the page is left. */
export interface KnownTerm {
  term: number;
  headword: string;
  /** Null in Korean. */
  name: string | null;
}

export interface KnownFoldProps {
  /** The last one first. */
  words: readonly KnownTerm[];
  t: Translate;
  /** The word is to be marked again. */
  onForget(term: number): void;
}

/** The words that are not marked because the reader knows them, folded, each with a way back; nothing before there was one. */
export function KnownFold({ words, t, onForget }: KnownFoldProps) {
  const hadWords = useRef(false);
  hadWords.current ||= words.length > 0;
  if (!hadWords.current) return null;
  return (
    <details class="panel-fold">
      <summary>{t('words.known', { count: words.length })}</summary>
      <RemovableList
        label={t('words.known', { count: words.length })}
        items={words.map(({ term, headword, name }) => ({ id: String(term), text: headword, lang: 'ko', ...(name && { note: name }) }))}
        empty={t('words.knownNone')}
        button={t('words.knownAgain')}
        onRemove={({ id }) => onForget(Number(id))}
      />
    </details>
  );
}
