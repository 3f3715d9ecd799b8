import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GlossaryNames } from '../../../core/explanation.ts';
import { createWordSearch, NO_NAMES, type SearchNames, type WordSearch } from '../../../core/search/search-words.ts';

export interface WordSearchOptions {
  glossary: GlossaryNames | null;
  /** False until something is typed: nothing is loaded or prepared for a search before. */
  isWanted: boolean;
  loadNames(): Promise<SearchNames>;
}

/** The search in all words of the glossary. Where its names in English and other spellings do not come, words are found by the rest. */
export function useWordSearch({ glossary, isWanted, loadNames }: WordSearchOptions): WordSearch {
  const [names, setNames] = useState(NO_NAMES);
  useEffect(() => {
    if (isWanted) void loadNames().then(setNames, () => {});
  }, [isWanted]);
  return useMemo(() => (isWanted && glossary ? createWordSearch(glossary.terms, names) : () => []), [glossary, isWanted, names]);
}
