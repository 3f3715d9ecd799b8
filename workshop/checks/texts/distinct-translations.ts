import { FOREIGN_LANGUAGES } from '../../../core/languages.ts';
import { say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';

/** If two languages have the same sentence, one of them has not been translated. */
export const distinctTranslations = eachTerm({
  name: 'distinct-translations',
  description: 'A meaning is written in its own language.',
  findIn(term) {
    const seen = new Map<string, string>();
    return FOREIGN_LANGUAGES.flatMap((language): Finding[] => {
      const meaning = term[language]?.meaning;
      if (!meaning) return [];
      const other = seen.get(meaning);
      seen.set(meaning, language);
      return other
        ? [
            {
              severity: 'must',
              field: `${language}.meaning`,
              found: show(meaning),
              expected: say(`another text than that of ${other}`, `다른 언어(${other})의 글과 다른 글`),
            },
          ]
        : [];
    });
  },
});
