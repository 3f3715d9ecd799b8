import { say, show } from '../../../glossary/problem.ts';
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
        {
          severity: 'should',
          field: 'near',
          found: say('no words', '낱말이 없음'),
          expected: 'null',
          fixable: true,
          edit: { path: ['near'], value: null },
        },
      ];
    }
    const both = near.with.filter((word) => near.without.includes(word));
    const own = words.filter((word) => word === headword);
    return [
      ...both.map(
        (word): Finding => ({
          severity: 'must',
          field: 'near',
          found: say(`${show(word)} in both lists`, `양쪽에 다 있음: ${show(word)}`),
          expected: say('the word in one of them', '한쪽에만'),
        }),
      ),
      ...own.map(
        (word): Finding => ({
          severity: 'must',
          field: 'near',
          found: show(word),
          expected: say('a word that is not the term itself', '용어 자체가 아닌 말'),
        }),
      ),
    ];
  },
});
