import { FALLBACK_LANGUAGE, LANGUAGES, STAFF_LANGUAGE } from '../../../core/languages.ts';
import type { Problem } from '../../../glossary/problem.ts';
import { findStringProblems } from '../../../locales/find-string-problems.ts';
import type { StringsPart } from '../../../locales/strings.ts';
import type { Check } from '../check.ts';

/** The files of strings that each language of the interface has; the staff's language has those that staff read. */
const OF_READERS: readonly StringsPart[] = ['interface', 'manifest', 'settings', 'request', 'phrases', 'site', 'open311'];
const OF_STAFF: readonly StringsPart[] = ['phrases', 'open311'];

export const interfaceStrings: Check = {
  name: 'interface-strings',
  description: 'Each language of the interface has every text that English has.',
  find: () => [
    ...LANGUAGES.flatMap((language) => OF_READERS.flatMap((part) => problemsOf(language, part))),
    ...OF_STAFF.flatMap((part) => problemsOf(STAFF_LANGUAGE, part)),
  ],
};

function problemsOf(language: string, part: StringsPart): Problem[] {
  return findStringProblems(language, part, FALLBACK_LANGUAGE).map((problem) => ({ severity: 'must', ...problem }));
}
