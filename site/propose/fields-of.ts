import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import type { Problem } from '../../glossary/problem.ts';

/** The fields of the form as problems name them. */
const FIELDS = [
  ...['headword', 'ko.easy', 'hanja', 'romanised', 'surfaces', 'service', 'level', 'sources', 'id'],
  ...FOREIGN_LANGUAGES.flatMap((language) => ['name', 'also', 'meaning', 'do'].map((part) => `${language}.${part}`)),
];

/** The fields of the form that a problem is about, among those that are shown; none if it is about something else. */
export function fieldsOf({ field }: Pick<Problem, 'field'>, shown: ReadonlySet<string>): string[] {
  const named = (field ?? '').split(', ');
  return FIELDS.filter((each) => shown.has(each) && named.some((path) => path === each || path.startsWith(`${each}.`)));
}
