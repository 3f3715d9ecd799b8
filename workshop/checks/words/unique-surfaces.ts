import { canonicalSurface } from '../../../core/match/surface.ts';
import type { Problem } from '../../../glossary/problem.ts';
import type { Check } from '../check.ts';

/** A written form can belong to one term only, because the matcher could not choose between two. */
export const uniqueSurfaces: Check = {
  name: 'unique-surfaces',
  description: 'No headword or surface belongs to two terms, and no id is used twice.',
  find({ readings }) {
    const owners = new Map<string, string>();
    const problems: Problem[] = [];
    for (const { file, value: term } of readings) {
      if (!term) continue;
      const forms = new Map([term.headword, ...term.surfaces].filter(Boolean).map((form) => [canonicalSurface(form), form]));
      const ids = term.id ? [[`id ${term.id}`, term.id] as const] : [];
      for (const [key, form] of [...ids, ...forms]) {
        const owner = owners.get(key);
        if (owner)
          problems.push({
            file,
            severity: 'must',
            field: key.startsWith('id ') ? 'id' : 'surfaces',
            found: form,
            expected: `a form that ${owner} does not have`,
          });
        else owners.set(key, file);
      }
    }
    return problems;
  },
};
