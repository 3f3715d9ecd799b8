import { findKeywords } from './find-keywords.ts';
import type { RouteEvidence, TermCount } from './route-evidence.ts';
import type { RouteModel } from './route-model.ts';
import { serviceOfTerm, weightOfTerm } from './term-weight.ts';
import { URGENT_SHARE, URGENT_USES } from './weights.ts';

/**
 * The lines to call first, or none. An emergency is what the user's words name (a keyword of `safety`), the term they
 * asked about, or what the page is about: its title, or the most of its body. A footer that names 112 is none.
 */
export function findUrgency({ words, asked, titleTerms, terms }: RouteEvidence, model: RouteModel): string[] {
  if (findKeywords(words, model).some(({ service }) => service === 'safety')) return [...model.lines];
  const lines = linesOf(
    [
      ...(asked === null ? [] : [asked]),
      ...subjectOf(titleTerms, model, { share: URGENT_SHARE.title, uses: 1 }),
      ...subjectOf(terms, model, { share: URGENT_SHARE.body, uses: URGENT_USES }),
    ],
    model,
  );
  return model.lines.filter((line) => lines.has(line));
}

/** The urgent terms among those found, if they, with those of `safety`, are the most of it. */
function subjectOf(found: readonly TermCount[], model: RouteModel, least: { share: number; uses: number }): number[] {
  const weigh = (counts: readonly TermCount[]) => counts.reduce((sum, { term, count }) => sum + weightOfTerm(model, term) * count, 0);
  const urgent = found.filter(({ term }) => isUrgent(term, model));
  const grave = found.filter(({ term }) => isUrgent(term, model) || serviceOfTerm(model, term) === 'safety');
  const uses = urgent.reduce((sum, { count }) => sum + count, 0);
  return uses >= least.uses && weigh(grave) >= least.share * weigh(found) ? urgent.map(({ term }) => term) : [];
}

function isUrgent(term: number, { urgent }: RouteModel): boolean {
  return urgent.some(([number]) => number === term);
}

function linesOf(terms: readonly number[], { urgent }: RouteModel): Set<string> {
  return new Set(urgent.filter(([term]) => terms.includes(term)).flatMap(([, lines]) => lines));
}
