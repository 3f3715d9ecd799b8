import { useState } from 'preact/hooks';
import type { GlossaryNames } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { WordList, type WordRow } from './WordList.tsx';
import { type Heading, WordSection } from './WordSection.tsx';
import type { ListedTerm } from './words-of-page.ts';

export interface SearchResultsProps {
  text: string;
  /** The numbers of the terms that fit, the best first. */
  found: readonly number[];
  rows: readonly (WordRow & ListedTerm)[];
  glossary: GlossaryNames;
  language: Language;
  t: Translate;
  heading: Heading;
  onGo(word: ListedTerm): void;
  onOpen(term: number): void;
  onAsk: ((words: string) => void) | null;
  /** The reader misses this word. */
  onMissing(word: string): void;
}

/** How many words fit. */
export function describeFound({ found, text, t }: Pick<SearchResultsProps, 'found' | 'text' | 't'>): string {
  return found.length > 0 ? t('panel.found', { count: found.length }) : t('panel.noMatch', { text });
}

/** Words that are not on the page, before the reader asks for more. */
const FIRST = 20;

/** What fits the typed text: first the words on the page, apart from them the others of the glossary. */
export function SearchResults({ text, found, rows, glossary, language, t, heading, onGo, onOpen, onAsk, onMissing }: SearchResultsProps) {
  const [all, setAll] = useState(false);
  const onPage = found.flatMap((term) => rows.find((row) => row.term === term) ?? []);
  const elsewhere = found.filter((term) => rows.every((row) => row.term !== term));
  const shown = (all ? elsewhere : elsewhere.slice(0, FIRST)).map((term) => ({ term, count: 0, explanation: glossary.terms[term]! }));
  return (
    <>
      {found.length === 0 && (
        <div class="no-match">
          {onAsk && (
            <button type="button" class="action" onClick={() => onAsk(text)}>
              {t('card.ask')}
            </button>
          )}
          <button type="button" class="action" onClick={() => onMissing(text)}>
            {t('panel.missing')}
          </button>
        </div>
      )}
      {onPage.length > 0 && (
        <WordSection name={t('panel.onPage')} heading={heading}>
          <WordList rows={onPage} language={language} t={t} saysBy onPress={onGo} />
        </WordSection>
      )}
      {shown.length > 0 && (
        <WordSection name={t('panel.elsewhere')} heading={heading}>
          <WordList rows={shown} language={language} t={t} saysBy onPress={({ term }) => onOpen(term)} />
          {shown.length < elsewhere.length && (
            <button type="button" class="action" onClick={() => setAll(true)}>
              {t('panel.more', { count: elsewhere.length - shown.length })}
            </button>
          )}
        </WordSection>
      )}
    </>
  );
}
