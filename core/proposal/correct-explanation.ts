import type { Explanation } from '../explanation.ts';
import type { Language } from '../languages.ts';
import type { Proposal } from './proposal.ts';

/** Where a reader saw an explanation. */
export interface SeenWhere {
  /** The reader's. */
  language: Language;
  /** The host of the page; null where it was none. */
  from: string | null;
}

/** The correction of an explanation, with its texts as the card shows them: a line each, in the order of the card. */
export function correctExplanation(explanation: Explanation, { language, from }: SeenWhere): Proposal {
  const { id, headword, textLanguage, name, also, meaning, do: action, easyKorean } = explanation;
  const seen = [name, also.join(' · '), meaning, action, easyKorean].filter(Boolean).join('\n');
  return { kind: 'correction', id, headword, language: textLanguage ?? language, seen, from };
}
