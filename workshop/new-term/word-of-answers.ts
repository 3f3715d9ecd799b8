import type { WordDraft } from './draft-term.ts';
import type { NewTerm } from './questions.ts';

/** The word that the answers are about. What was not asked is as for most words. */
export function wordOfAnswers({ source, language, name, meaning, do: action, ...rest }: NewTerm): WordDraft {
  return {
    ...rest,
    hanja: '',
    surfaces: [],
    level: '2',
    sources: [source],
    texts: { [language]: { name, also: [], meaning, do: action || null } },
  };
}
