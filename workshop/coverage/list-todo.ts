import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../core/languages.ts';
import type { TermState } from './measure-coverage.ts';

/** A term that waits for somebody, and how often real text uses it. */
export interface WaitingTerm extends Pick<TermState, 'id' | 'service' | 'headword'> {
  times: number;
}

/** What a volunteer can do for a language: the most used words first. */
export interface LanguageTodo {
  /** No text, or a part of one. */
  write: WaitingTerm[];
  /** A text that no native speaker has read as it is. */
  review: WaitingTerm[];
}

type Uses = ReadonlyMap<string, number>;

export function listTodo(states: readonly TermState[], language: ForeignLanguage, uses: Uses): LanguageTodo {
  const written = (state: TermState) => state.complete.includes(language);
  return {
    write: byUse(
      states.filter((state) => !written(state)),
      uses,
    ),
    review: byUse(
      states.filter((state) => written(state) && !state.reviewed.includes(language)),
      uses,
    ),
  };
}

/** The terms that some language does not have yet, each with those languages; the most used first. */
export function listUnfinished(states: readonly TermState[], uses: Uses): (WaitingTerm & { missing: ForeignLanguage[] })[] {
  const missingOf = ({ complete }: TermState) => FOREIGN_LANGUAGES.filter((language) => !complete.includes(language));
  const missing = new Map(states.map((state) => [state.id, missingOf(state)]));
  const unfinished = byUse(
    states.filter(({ id }) => missing.get(id)!.length > 0),
    uses,
  );
  return unfinished.map((term) => ({ ...term, missing: missing.get(term.id)! }));
}

function byUse(states: readonly TermState[], uses: Uses): WaitingTerm[] {
  return states
    .map(({ id, service, headword }) => ({ id, service, headword, times: uses.get(id) ?? 0 }))
    .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1));
}
