import { canonicalSurface } from '../../../core/match/surface.ts';
import type { Problem } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import { isRomanisedAs } from '../../laws/headword-parts.ts';
import type { Check } from '../check.ts';

/** A word of one syllable may be part of any other word. */
const MIN_PART = 2;

/** A romanisation is read aloud at a counter: it has to be of this word, and to show where its words begin. */
export const romanisedWords: Check = {
  name: 'romanised-words',
  description: 'Romanisations are those of the headword, with its words apart.',
  find({ readings, terms, nouns }) {
    const known = new Set([...nouns, ...terms.flatMap((term) => [term.headword, ...term.surfaces])].map(canonicalSurface));
    return readings.flatMap(({ file, value: term }): Problem[] => {
      const headword = canonicalSurface(term?.headword ?? '');
      if (!term?.romanised || !headword) return [];
      const problem = { file, field: 'romanised', found: term.romanised };
      if (!isRomanisedAs(headword, term.romanised)) {
        return [
          { ...problem, severity: 'must', expected: say(`the pronunciation of ${term.headword}`, `${term.headword}, 소리 나는 대로`) },
        ];
      }
      const parts = term.romanised.includes(' ') ? [] : wordsIn(headword, known);
      if (!parts.length) return [];
      const expected = say(`a space between ${parts.join(' and ')}`, `낱말 사이에 빈칸: ${parts.join(', ')}`);
      return [{ ...problem, severity: 'should', expected, tip: say('As in jeonip singo.', 'jeonip singo처럼요.') }];
    });
  },
};

/** The two known words that a word consists of; empty if there are none. */
function wordsIn(word: string, known: ReadonlySet<string>): string[] {
  for (let at = MIN_PART; at <= word.length - MIN_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return [];
}
