import { FALLBACK_LANGUAGE, LANGUAGES } from '../../../core/languages.ts';
import type { Problem } from '../../../glossary/problem.ts';
import { findStringProblems } from '../../../locales/find-string-problems.ts';
import type { StringsPart } from '../../../locales/strings.ts';
import type { Check } from '../check.ts';

/** The files of strings that each language of the interface has. */
const PARTS: readonly StringsPart[] = [
  'interface',
  'manifest',
  'settings',
  'request',
  'phrases',
  'values',
  'facts',
  'digest',
  'proposal',
  'word-form',
  'site',
  'open311',
  'new-term',
  'review',
];

export const interfaceStrings: Check = {
  name: 'interface-strings',
  description: 'Each language of the interface has every text that English has.',
  find: () => LANGUAGES.flatMap((language) => PARTS.flatMap((part) => problemsOf(language, part))),
};

function problemsOf(language: string, part: StringsPart): Problem[] {
  return findStringProblems(language, part, FALLBACK_LANGUAGE).map((problem) => ({ severity: 'must', ...problem }));
}
