import { say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';
import { isSentence, termTexts } from '../texts/term-texts.ts';

/** In characters. */
const LONGEST = 120;

/** A word of buttons and table heads is in every page's list, so that what is said of it has to be short, and nobody's emergency hangs on it. */
export const commonWords = eachTerm({
  name: 'common-words',
  description: 'Words of buttons and table heads are of level 1, with short texts and without numbers to call first.',
  findIn(term) {
    if (!term.common) return [];
    const long = termTexts(term).filter((entry) => isSentence(entry) && entry.text.length > LONGEST);
    return [
      ...(term.level === 1 ? [] : [mustBe('level', String(term.level), '1')]),
      ...(term.urgent?.length ? [mustBe('urgent', term.urgent.join(', '), say('no numbers to call first', '긴급 전화 빼기'))] : []),
      ...long.map(
        ({ field, text }): Finding => ({
          severity: 'should',
          field,
          found: show(`…${text.slice(-20)}`),
          expected: say(`at most ${LONGEST} characters for such a word`, `이런 말은 ${LONGEST}자까지`),
        }),
      ),
    ];
  },
});

function mustBe(field: string, found: string, expected: Finding['expected']): Finding {
  return { severity: 'must', field, found, expected };
}
