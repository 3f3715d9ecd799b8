import { useEffect, useState } from 'preact/hooks';
import type { KnownWord } from '../../components/settings/data/KnownWords.tsx';
import type { TermNames } from '../../core/explanation.ts';
import type { ForeignLanguage, Language } from '../../core/languages.ts';
import { loadFilledNames } from '../extension/explanations.ts';

/** The words that the reader knows, in the order of the Korean alphabet and named in their language, or in their second; none until that is loaded. */
export function useKnownWords(language: Language, second: ForeignLanguage | null, known: readonly string[]): KnownWord[] {
  const [terms, setTerms] = useState<readonly TermNames[]>([]);
  useEffect(() => {
    void loadFilledNames(language).then((names) => setTerms(names.terms));
  }, [language, second]);
  return terms.length ? nameWords(known, terms) : [];
}

/** A word that the glossary no longer has is shown by its id, so that it can be taken out. */
function nameWords(known: readonly string[], terms: readonly TermNames[]): KnownWord[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const words = known.map((id) => byId.get(id) ?? { id, headword: id, name: null });
  return words.sort((a, b) => a.headword.localeCompare(b.headword, 'ko'));
}
