import { canonicalSurface } from '../../../core/match/surface.ts';
import { say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';

/** A single syllable is part of other words by chance. */
const MIN_LENGTH = 2;

export const usefulSurfaces = eachTerm({
  name: 'useful-surfaces',
  description: 'Surfaces have at least two syllables and differ by more than spaces and dots.',
  findIn(term) {
    const keys = [term.headword, ...term.surfaces].map(canonicalSurface);
    return keys.flatMap((key, at): Finding[] => {
      if (key === '') return [];
      const field = at ? `surfaces.${at - 1}` : 'headword';
      const found = show(at ? term.surfaces[at - 1] : term.headword);
      if (key.length < MIN_LENGTH)
        return [{ severity: 'must', field, found, expected: say(`at least ${MIN_LENGTH} syllables`, `${MIN_LENGTH}글자 이상`) }];
      if (keys.indexOf(key) === at) return [];
      const value = term.surfaces.filter((_, index) => keys.indexOf(keys[index + 1]!) === index + 1);
      const expected = say('no spelling that differs only in spaces and dots', '띄어쓰기와 가운뎃점만 다른 표기는 빼기');
      return [{ severity: 'should', field, found, expected, fixable: true, edit: { path: ['surfaces'], value } }];
    });
  },
});
