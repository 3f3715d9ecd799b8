import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import type { LanguageStyles } from '../../glossary/read/read-language-styles.ts';
import type { Site } from '../../glossary/schema/site-schema.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import type { ReviewAt } from '../proposal/accepted-reviews.ts';

/** What a check may know beside the glossary. */
export interface CheckContext {
  /** The present day (ISO); null: not known, so no day is in the future. */
  today: string | null;
  /** The hosts that the glossary knows; empty: not known, so every host is accepted. */
  sites: readonly Pick<Site, 'host'>[];
  /** The names of known statutes; empty: not known, so every name is accepted. */
  statutes: readonly string[];
  /** The digits of the numbers that texts may give; null: those of the glossary's contacts. */
  numbers: ReadonlySet<string> | null;
  /** The table of spellings; null: there is none. */
  surfaces: string | null;
  /** Whether a review that does not fit its text was in its file before the present proposal. */
  wasAccepted(at: ReviewAt): boolean;
}

/** Nothing is known, and nothing is held against a file for it. */
export const NO_CONTEXT: CheckContext = { today: null, sites: [], statutes: [], numbers: null, surfaces: null, wasAccepted: () => true };

/** One rule of the glossary. */
export interface Check {
  name: string;
  /** What it asks for, in a sentence. */
  description: string;
  find(glossary: Glossary, context?: CheckContext): Problem[];
}

/** What a check says about a single term: a problem without its file. */
export type Finding = Omit<Problem, 'file' | 'check'>;

/** What a check of a single term may know beside it. */
export interface TermContext extends CheckContext {
  languages: LanguageStyles;
}

export interface TermCheck {
  name: string;
  description: string;
  findIn(term: Term, file: string, context: TermContext): Finding[];
}

/** Makes a check of the whole glossary from one that looks at one term at a time. */
export function eachTerm({ name, description, findIn }: TermCheck): Check {
  return {
    name,
    description,
    find: ({ readings, languages }, context = NO_CONTEXT) =>
      readings.flatMap(({ file, value }) =>
        value ? findIn(value, file, { ...context, languages }).map((finding) => ({ file, ...finding })) : [],
      ),
  };
}
