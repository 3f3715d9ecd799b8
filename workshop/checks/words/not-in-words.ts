import { canonicalSurface } from '../../../core/match/surface.ts';
import type { Problem } from '../../../glossary/problem.ts';
import { say, show } from '../../../glossary/problem.ts';
import type { Check } from '../check.ts';

/** `not-in` keeps a term from being marked inside a longer word, so each of its words must contain the term. */
export const notInWords: Check = {
  name: 'not-in-words',
  description: 'Words of not-in contain the term by chance and are not spellings of a term.',
  find({ readings, terms }) {
    const owners = new Map(terms.flatMap((term) => [term.headword, ...term.surfaces].map((form) => [canonicalSurface(form), term.id])));
    return readings.flatMap(({ file, value: term }): Problem[] => {
      if (!term) return [];
      const forms = [term.headword, ...term.surfaces].map(canonicalSurface);
      return term['not-in'].flatMap((word, index): Problem[] => {
        const key = canonicalSurface(word);
        const owner = owners.get(key);
        const problem = { file, field: `not-in.${index}`, found: show(word) };
        if (owner === term.id)
          return [{ ...problem, severity: 'must', expected: say('a longer word than the term itself', '용어 자체보다 긴 낱말') }];
        if (!forms.some((form) => key.includes(form)))
          return [
            {
              ...problem,
              severity: 'must',
              expected: say('a word that contains the headword or a surface', '표제어나 다른 표기가 들어 있는 낱말'),
            },
          ];
        if (!owner) return [];
        const value = term['not-in'].filter((other) => !owners.has(canonicalSurface(other)));
        const expected = say(
          `no spelling of another term: the longer term wins anyway (${owner})`,
          `다른 용어의 표기는 빼기. 어차피 더 긴 용어가 먼저예요 (${owner})`,
        );
        return [{ ...problem, severity: 'should', expected, fixable: true, edit: { path: ['not-in'], value } }];
      });
    });
  },
};
