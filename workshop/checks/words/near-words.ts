import { show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';

/** `near` tells two senses of a word apart; a rule that is always or never true cannot do that. */
export const nearWords = eachTerm({
  name: 'near-words',
  description: 'Each word of near is for one sense and is not the term itself.',
  findIn({ headword, near }) {
    if (!near) return [];
    const words = [...near.with, ...near.without];
    if (!words.length) {
      return [
        { severity: 'should', field: 'near', found: 'no words', expected: 'null', fixable: true, edit: { path: ['near'], value: null } },
      ];
    }
    const both = near.with.filter((word) => near.without.includes(word));
    const own = words.filter((word) => word === headword);
    return [
      ...both.map(
        (word): Finding => ({ severity: 'must', field: 'near', found: `${show(word)} in both lists`, expected: 'the word in one of them' }),
      ),
      ...own.map(
        (word): Finding => ({ severity: 'must', field: 'near', found: show(word), expected: 'a word that is not the term itself' }),
      ),
    ];
  },
});
