import { useEffect, useState } from 'preact/hooks';
import type { KnownWord } from '../../components/settings/data/KnownWords.tsx';
import type { Explanation } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Region } from '../../core/regions.ts';
import { loadExplanations } from '../extension/explanations.ts';
import { loadRegionNames } from '../extension/region-names.ts';

/** What words and regions are called in the reader's language; nothing until it is loaded. */
export function useWords(language: Language, known: readonly string[]) {
  const [regionNames, setRegionNames] = useState<Readonly<Record<Region, string>> | null>(null);
  const [terms, setTerms] = useState<readonly Explanation[]>([]);
  useEffect(() => {
    void loadRegionNames(language).then(setRegionNames);
    void loadExplanations(language).then((all) => setTerms(all.terms));
  }, [language]);
  return { regionNames, knownWords: nameWords(known, terms) };
}

/** The words in the order of the Korean alphabet; one that the glossary no longer has is shown by its id, so that it can be taken out. */
function nameWords(known: readonly string[], terms: readonly Explanation[]): KnownWord[] {
  if (!terms.length) return [];
  const byId = new Map(terms.map((term) => [term.id, term]));
  const words = known.map((id) => ({ id, headword: byId.get(id)?.headword ?? id, name: byId.get(id)?.name ?? '' }));
  return words.sort((a, b) => a.headword.localeCompare(b.headword, 'ko'));
}
