import type { Matcher } from '../../match/find-matches.ts';
import type { TermCount } from '../../match/term-count.ts';
import { type KnownScripts, readQuestion } from '../language/read-question.ts';
import type { WrittenLanguage } from '../language/written-language.ts';
import type { RouteEvidence } from './route-evidence.ts';

/** A page and its reader in texts; what is not known is left out. */
export interface RouteTexts {
  host?: string | null;
  title?: string;
  text?: string;
  words?: string;
  asked?: number | null;
  askedNames?: readonly string[];
}

/** What reads the texts. */
export interface EvidenceReaders {
  match: Matcher;
  scripts: KnownScripts;
  languages: readonly WrittenLanguage[];
}

/** The evidence that texts hold, for callers that have not matched them yet. */
export function gatherEvidence(
  { host = null, title = '', text = '', words = '', asked = null, askedNames }: RouteTexts,
  { match, scripts, languages }: EvidenceReaders,
): RouteEvidence {
  return {
    host,
    title,
    terms: countTerms(text, match),
    titleTerms: countTerms(title, match),
    text,
    asked,
    askedNames,
    words,
    ...readQuestion(words, scripts, languages),
    wordTerms: countTerms(words, match),
  };
}

/** The terms of a text, each once with its count, in order of their first use. */
export function countTerms(text: string, match: Matcher): TermCount[] {
  const counts = new Map<number, TermCount>();
  match(text, (start, end, term) => {
    const known = counts.get(term);
    counts.set(term, { term, count: (known?.count ?? 0) + 1, surface: known?.surface ?? text.slice(start, end) });
  });
  return [...counts.values()];
}
