import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Explanations } from '../../../core/explanation.ts';
import { createWordSearch, type WordSearch } from '../../../core/search/search-words.ts';

/** The English names of each term, by its number. */
export type EnglishNames = readonly (readonly string[])[];

export interface WordSearchOptions {
  glossary: Explanations | null;
  /** False until something is typed: nothing is loaded or prepared for a search before. */
  isWanted: boolean;
  loadEnglish(): Promise<EnglishNames>;
}

/** The search in all words of the glossary. Where the English names do not come, words are found by the rest. */
export function useWordSearch({ glossary, isWanted, loadEnglish }: WordSearchOptions): WordSearch {
  const [english, setEnglish] = useState<EnglishNames>([]);
  useEffect(() => {
    if (isWanted) void loadEnglish().then(setEnglish, () => {});
  }, [isWanted]);
  return useMemo(() => (isWanted && glossary ? createWordSearch(glossary.terms, english) : () => []), [glossary, isWanted, english]);
}
