import { LANGUAGES, type Language } from '../../core/languages.ts';
import type { Problem } from '../../glossary/problem.ts';

/** The languages of a file for translators: Korean, to translate from and with its easy line, and those of the explanations. */
export const EXCHANGE_LANGUAGES = ['ko', ...LANGUAGES] as const;

export type ExchangeLanguage = 'ko' | Language;

/** The texts of a term in one language. In Korean: the headword, its surfaces and the easy line; there is no `do`. */
export interface Texts {
  name: string;
  also: readonly string[];
  meaning: string;
  do: string | null;
}

export const TEXT_FIELDS = ['name', 'also', 'meaning', 'do'] as const satisfies readonly (keyof Texts)[];

/** What a file from outside says of one term in one language, not yet judged. */
export interface ExchangeRow {
  id: string;
  language: string;
  /** A text that is not mentioned stays as it is. */
  texts: Partial<Texts>;
  /** The Korean word that the file has beside the id, to notice rows that slipped; null where it has none. */
  headword: string | null;
  /** `versionOf` the texts at export; null where the file has none. */
  version: string | null;
  /** Who reviewed the text, as the file has it; shown to translators, never taken back. */
  reviewer: string | null;
  /** Where it stands in the file, in the words of a person who looks for it: `row 7`, `line 120`. */
  place: string;
}

/** A file for translators as read, with everything that is wrong with its form. */
export interface ExchangeReading {
  rows: ExchangeRow[];
  problems: Problem[];
}

/** True for a language that a file may hold. */
export function isExchangeLanguage(language: string): language is ExchangeLanguage {
  return (EXCHANGE_LANGUAGES as readonly string[]).includes(language);
}
