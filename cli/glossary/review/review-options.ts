import { isLanguage, LANGUAGES, type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';
import type { ToldIn } from '../../../glossary/problem.ts';
import { UsageError } from '../../usage-error.ts';
import { parseGlossaryOptions } from '../parse-glossary-options.ts';

const OPTIONS = {
  by: { type: 'string' },
  on: { type: 'string' },
  lang: { type: 'string' },
  level: { type: 'string' },
  service: { type: 'string' },
  unreviewed: { type: 'boolean', default: false },
  out: { type: 'string' },
  interface: { type: 'string', default: 'en' },
  take: { type: 'boolean', default: false },
  apply: { type: 'boolean', default: false },
} as const;

/** What the options of `annae glossary review` say. */
export type ReviewOptions = ReturnType<typeof parseReview>['values'];

/** Splits its arguments. Throws a `UsageError` for an option that there is not. */
export function parseReview(args: string[]) {
  return parseGlossaryOptions(args, OPTIONS);
}

/** The language of `--interface`. Throws a `UsageError` for one that the interface does not have. */
export function interfaceOf(given: string): Language {
  if (isLanguage(given)) return given;
  throw new UsageError(`--interface takes one of ${LANGUAGES.join(', ')}.`);
}

/** The language in which the command itself answers. */
export function answersIn(shownIn: Language): ToldIn {
  return shownIn === STAFF_LANGUAGE ? 'ko' : 'en';
}
