import type { Problem } from '../../glossary/problem.ts';
import type { Texts } from '../../glossary/texts-of.ts';

export const TEXT_FIELDS = ['name', 'also', 'meaning', 'do'] as const satisfies readonly (keyof Texts)[];

/** What a file says of a word beside its texts, as it says it. An import needs this for words that the glossary does not have yet. */
export interface WordFacts {
  romanised: string;
  hanja: string;
  service: string;
  level: string;
  /** As `sourceText` writes them. */
  sources: readonly string[];
}

/** What a file from outside says about one term in one language, not yet checked. */
export interface ExchangeRow {
  id: string;
  language: string;
  /** A text that is missing here stays as it is. */
  texts: Partial<Texts>;
  /** The Korean word beside the id, by which an import notices rows that slipped; null if the file has none. */
  headword: string | null;
  facts: Partial<WordFacts>;
  /** `versionOf` the texts at export; null if the file has none. */
  version: string | null;
  /** Who reviewed the text according to the file. Translators see it; an import ignores it. */
  reviewer: string | null;
  /** The place in the file, as a person would look for it: `row 7`, `line 120`. */
  place: string;
}

/** What a file for translators says, and every problem of its form. */
export interface ExchangeReading {
  rows: ExchangeRow[];
  problems: Problem[];
}
