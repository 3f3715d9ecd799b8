import { hasFacts } from '../../../glossary/facts/has-facts.ts';
import { type Problem, type Said, say } from '../../../glossary/problem.ts';
import type { Check } from '../check.ts';

/** A reason that is no longer true hides from `annae glossary status` what a word still lacks. */
export const reasonsWithoutFacts: Check = {
  name: 'reasons-without-facts',
  description: 'A reason in no-facts stands only where a term has no facts, papers or form; those with-related are with a related term.',
  find({ readings }) {
    const told = new Set(readings.flatMap(({ value }) => (value && hasFacts(value) ? value.id : [])));
    return readings.flatMap(({ file, value: term }): Problem[] => {
      const why = term?.['no-facts'];
      if (!term || !why) return [];
      const must = (expected: Said): Problem => ({ file, severity: 'must', field: 'no-facts', found: why, expected });
      if (told.has(term.id)) return [must(say('nothing, since the term has some', '없음. 이 용어에는 있어요'))];
      const hasRelated = [term.opposite, ...term.related].some((id) => id !== null && told.has(id));
      return why === 'with-related' && !hasRelated ? [must(WITH_RELATED)] : [];
    });
  },
};

const WITH_RELATED = say('a related term with facts, papers or a form', '숫자·준비물·서식이 있는 관련 용어');
