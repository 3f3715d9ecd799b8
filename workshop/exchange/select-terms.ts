import { FOREIGN_LANGUAGES, type ForeignLanguage, LANGUAGES, type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { Level } from '../../core/match/term-index.ts';
import type { Service } from '../../core/services.ts';
import { reviewHash } from '../../glossary/review-hash.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';

/** Which terms to export; null asks for all. */
export interface Selection {
  language: ForeignLanguage | null;
  service: Service | null;
  level: Level | null;
  /** Only texts that nobody has reviewed as they are, missing ones included. */
  unreviewed: boolean;
}

/** A term and the languages in which its texts are exported, Korean always among them, so that a translator sees what is meant. */
export interface SelectedTerm {
  term: Term;
  languages: readonly Language[];
}

/** Every term in every language. */
export function allOf(terms: readonly Term[]): SelectedTerm[] {
  return terms.map((term) => ({ term, languages: LANGUAGES }));
}

/** The terms that a selection asks for, in the same order, each with what is wanted of it. */
export function selectTerms(terms: readonly Term[], { language, service, level, unreviewed }: Selection): SelectedTerm[] {
  return terms.flatMap((term) => {
    if ((service && term.service !== service) || (level && term.level !== level)) return [];
    const wanted = (language ? [language] : FOREIGN_LANGUAGES).filter((each) => !unreviewed || !isReviewed(term, each));
    return wanted.length ? [{ term, languages: [STAFF_LANGUAGE, ...wanted] }] : [];
  });
}

function isReviewed(term: Term, language: ForeignLanguage): boolean {
  return [term[language]?.reviewed ?? []].flat().some(({ of }) => of === reviewHash(term, language));
}
