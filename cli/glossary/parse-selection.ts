import { FOREIGN_LANGUAGES, isForeignLanguage } from '../../core/languages.ts';
import type { Level } from '../../core/match/term-index.ts';
import { isService, SERVICES } from '../../core/services.ts';
import type { Selection } from '../../workshop/exchange/select-terms.ts';
import { UsageError } from '../usage-error.ts';

export interface SelectionOptions {
  service?: string | undefined;
  level?: string | undefined;
  unreviewed: boolean;
}

/** Which terms options choose; `option` is the name of the one for the language. Throws a `UsageError` for a value that there is not. */
export function parseSelection(language: string | undefined, { service, level, unreviewed }: SelectionOptions, option: string): Selection {
  return {
    language: known(language, option, FOREIGN_LANGUAGES, isForeignLanguage),
    service: known(service, 'service', SERVICES, isService),
    level: known(level && Number(level), 'level', [1, 2, 3], isLevel),
    unreviewed,
  };
}

/** A value that must be one of those known; null where none is given. */
function known<Value>(given: unknown, name: string, all: readonly unknown[], isKnown: (value: unknown) => value is Value): Value | null {
  if (given === undefined) return null;
  if (isKnown(given)) return given;
  throw new UsageError(`--${name} takes one of ${all.join(', ')}.`);
}

function isLevel(value: unknown): value is Level {
  return value === 1 || value === 2 || value === 3;
}
