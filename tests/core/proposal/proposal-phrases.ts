import type { Language } from '../../../core/languages.ts';
import type { ProposalPhrases } from '../../../core/proposal/proposal-phrases.ts';
import { readStrings } from '../../../locales/read-locales.ts';

/** The words of proposals for a reader. */
export function proposalPhrases(language: Language): ProposalPhrases {
  return { korean: readStrings('ko', 'proposal').text, own: readStrings(language, 'proposal').text };
}
