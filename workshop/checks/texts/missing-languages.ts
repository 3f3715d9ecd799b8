import { FOREIGN_LANGUAGES } from '../../../core/languages.ts';
import { say } from '../../../glossary/problem.ts';
import { eachTerm } from '../check.ts';

/** Half a word is welcome: its readers in other languages see what there is, with the easy Korean. */
export const missingLanguages = eachTerm({
  name: 'missing-languages',
  description: 'A term is written in every language, sooner or later.',
  findIn(term) {
    const missing = FOREIGN_LANGUAGES.filter((language) => !term[language]);
    if (!missing.length) return [];
    return [
      {
        severity: 'should',
        field: null,
        found: say(`nothing yet in ${missing.join(', ')}`, `아직 없는 언어: ${missing.join(', ')}`),
        expected: say('a text in every language', '모든 언어의 설명'),
        tip: say(
          'This is no hurry: until somebody writes it, readers see another language, marked as such, and the easy Korean.',
          '급하지 않아요. 누군가 쓸 때까지 독자에게는 다른 언어의 설명이 그렇다는 표시와 함께, 쉬운 한국어 풀이와 나란히 보여요.',
        ),
      },
    ];
  },
});
