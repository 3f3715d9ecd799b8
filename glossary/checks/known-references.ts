import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A card links to these; a link to nowhere would be a promise broken. */
export const knownReferences: Check = {
  name: 'known-references',
  description: 'Related and opposite terms exist, and opposites name each other.',
  find({ readings, terms }) {
    const byId = new Map(terms.map((term) => [term.id, term]));
    return readings.flatMap(({ file, value: term }): Problem[] => {
      if (!term) return [];
      const unknown = term.related.filter((id) => !byId.has(id) || id === term.id);
      const problems: Problem[] = unknown.map((id) => ({
        file,
        severity: 'must',
        field: 'related',
        found: id,
        expected: 'the id of another term',
      }));
      if (term.opposite && byId.get(term.opposite)?.opposite !== term.id) {
        problems.push({ file, severity: 'must', field: 'opposite', found: term.opposite, expected: `a term whose opposite is ${term.id}` });
      }
      return problems;
    });
  },
};
