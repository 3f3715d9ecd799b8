import { romanize } from 'es-hangul';
import type { Problem } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import { headwordParts, isRomanisedAs } from '../../laws/headword-parts.ts';
import type { Check } from '../check.ts';
import { CHECKED_BY_EYE } from './romanisation-checked.ts';

/**
 * The library adds an ㄴ and other sounds that the standard pronunciation does not have (외국인 “oegungnin”, 비급여
 * “bigeupbyeo”), so its proposal is only advice. `CHECKED_BY_EYE` lists the romanisations that a person has compared with
 * the rules. The check also reports entries of that list that are no longer needed.
 */
export const romanisation: Check = {
  name: 'romanisation',
  description: 'Romanisations are those of the library, or a person has checked them.',
  find({ readings }) {
    const checked = new Set(CHECKED_BY_EYE);
    const differing = readings.flatMap(({ file, value: term }) => {
      const proposal = term?.headword && term.romanised && proposalAgainst(term.headword, term.romanised);
      return term && proposal ? [{ file, romanised: term.romanised, proposal }] : [];
    });
    const needed = new Set(differing.map(({ romanised }) => romanised));
    return [
      ...differing
        .filter(({ romanised }) => !checked.has(romanised))
        .map(({ file, romanised, proposal }) => differs(file, romanised, proposal)),
      ...stale(CHECKED_BY_EYE.filter((form) => !needed.has(form))),
    ];
  },
};

/** What the library writes, word by word; null if it agrees with the term, as one word or word by word. */
function proposalAgainst(headword: string, romanised: string): string | null {
  // Another check says that it is of another word.
  if (!isRomanisedAs(headword, romanised)) return null;
  const glued = romanised.replaceAll(' ', '');
  if (romanize(headword.replace(/[\s\p{P}]/gu, '')).replaceAll(' ', '') === glued) return null;
  const parts = headwordParts(headword, romanised).map((part) => romanize(part).replaceAll(' ', ''));
  return parts.join('') === glued ? null : parts.join(' ');
}

function differs(file: string, romanised: string, proposal: string): Problem {
  return {
    file,
    severity: 'should',
    field: 'romanised',
    found: romanised,
    expected: say(`${proposal}, according to the library`, `라이브러리로는 ${proposal}`),
    tip: say(
      'If yours follows the rules, add it to workshop/checks/words/romanisation-checked.ts, or say so in the proposal.',
      '적은 것이 표기법에 맞다면 workshop/checks/words/romanisation-checked.ts에 넣거나 제안에 그렇게 적어 주세요.',
    ),
  };
}

function stale(forms: readonly string[]): Problem[] {
  if (!forms.length) return [];
  return [
    {
      file: 'workshop/checks/words/romanisation-checked.ts',
      severity: 'should',
      field: null,
      found: say(
        `${forms.join(', ')}: checked by eye, but no term needs it any more`,
        `${forms.join(', ')}: 눈으로 확인했지만 이제 쓰는 용어가 없음`,
      ),
      expected: say('only romanisations that differ from the library’s', '라이브러리와 다른 표기만'),
      tip: say('Delete them from the list.', '목록에서 지워 주세요.'),
    },
  ];
}
