import { compileIndex, type IndexTerm } from '../../../core/match/compile/compile-index.ts';
import { createMatcher } from '../../../core/match/find-matches.ts';
import { canonicalSurface } from '../../../core/match/surface.ts';
import { loadIndex, type TermIndex } from '../../../core/match/term-index.ts';

/** A match with the term and the surface that it is. */
export interface SampleMatch {
  start: number;
  end: number;
  headword: string;
  surface: string;
}

/** A small glossary, compiled; `surfaces` by their number. */
export interface SampleGlossary {
  terms: IndexTerm[];
  index: TermIndex;
  surfaces: string[];
  find(text: string): SampleMatch[];
}

/** Compiles terms and nouns for a test. */
export function compileSample(terms: readonly IndexTerm[], nouns: readonly string[]): SampleGlossary {
  const compiled = compileIndex(terms, nouns);
  const index = loadIndex(compiled.index);
  const matcher = createMatcher(index);
  const surfaces = [
    ...new Set(terms.flatMap(({ headword, surfaces, notIn }) => [headword, ...surfaces, ...notIn].map(canonicalSurface))),
  ].sort();
  return {
    terms: compiled.terms,
    index,
    surfaces,
    find(text) {
      const found: SampleMatch[] = [];
      matcher(text, (start, end, term, surface) =>
        found.push({ start, end, headword: compiled.terms[term]!.headword, surface: surfaces[surface]! }),
      );
      return found;
    },
  };
}
