import { useRef } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { RemovableList } from '../settings/data/RemovableList.tsx';
import { type NamedTerm, TermName } from '../TermName.tsx';

/** A word that the reader knows until the page is left. */
export interface KnownTerm extends NamedTerm {
  term: number;
  headword: string;
}

export interface KnownFoldProps {
  /** The last one first. */
  words: readonly KnownTerm[];
  language: Language;
  t: Translate;
  /** The word is to be marked again. */
  onForget(term: number): void;
}

/** The words that are not marked because the reader knows them, folded, each with a way back; nothing before there was one. */
export function KnownFold({ words, language, t, onForget }: KnownFoldProps) {
  const hadWords = useRef(false);
  hadWords.current ||= words.length > 0;
  if (!hadWords.current) return null;
  return (
    <details class="panel-fold">
      <summary>{t('words.known', { count: words.length })}</summary>
      <RemovableList
        label={t('words.known', { count: words.length })}
        items={words.map((word) => ({
          id: String(word.term),
          text: word.headword,
          lang: 'ko',
          note: <TermName term={word} language={language} />,
        }))}
        empty={t('words.knownNone')}
        button={t('words.knownAgain')}
        onRemove={({ id }) => onForget(Number(id))}
      />
    </details>
  );
}
