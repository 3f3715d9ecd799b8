import { LANGUAGES } from '../../core/languages.ts';
import { show } from '../problem.ts';
import { eachTerm, type Finding } from './check.ts';

const END = /[.!?…。！？][)”’」』»]?$/;

export const fullStops = eachTerm({
  name: 'full-stops',
  description: 'Meanings and instructions are sentences and end like sentences.',
  findIn(term) {
    const texts = [
      ['ko.easy', term.ko.easy] as const,
      ...LANGUAGES.flatMap((language) => [
        [`${language}.meaning`, term[language].meaning] as const,
        [`${language}.do`, term[language].do] as const,
      ]),
    ];
    return texts.flatMap(([field, text]): Finding[] =>
      text === null || END.test(text)
        ? []
        : [{ severity: 'should', field, found: show(`…${text.slice(-20)}`), expected: 'a full stop at the end' }],
    );
  },
});
