import type { RefObject } from 'preact';
import type { Explanation } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import { correctExplanation } from '../../core/proposal/correct-explanation.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import { useFocusBack } from '../use-focus-back.ts';

export interface ProposalsOptions {
  /** What is shown now; null for none. */
  proposal: Proposal | null;
  onProposal(proposal: Proposal): void;
  language: Language;
  /** The host of the page; null where it is none. */
  from: string | null;
}

/** How proposals begin in the panel; when one is done, the focus returns to what began it. */
export function useProposals(around: RefObject<HTMLElement | null>, { proposal, onProposal, language, from }: ProposalsOptions) {
  const remember = useFocusBack(around, proposal !== null);

  function begin(next: Proposal): void {
    remember();
    onProposal(next);
  }

  return {
    correct: (explanation: Explanation) => begin(correctExplanation(explanation, { language, from })),
    miss: (word: string) => begin({ kind: 'missing-word', word, language, seen: null, from }),
  };
}
