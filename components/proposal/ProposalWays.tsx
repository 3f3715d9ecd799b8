import { useState } from 'preact/hooks';
import type { Addresses } from '../../core/addresses.ts';
import type { Language } from '../../core/languages.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import type { GrowingRedactor } from '../../core/redact/growing-redactor.ts';
import { translateTo } from '../translate.ts';
import { ProposalText } from './ProposalText.tsx';
import { useWrittenProposal } from './use-written-proposal.ts';

export interface ProposalWaysProps {
  /** The same object while it is the same proposal: another one is written anew. */
  proposal: Proposal;
  /** The interface's. */
  language: Language;
  /** Strikes personal details out of what was read or typed; one that loads with its first text (`lateRedactor`) is enough. */
  redactor: GrowingRedactor;
  /** Puts a text on the clipboard; false where that is refused. */
  copy(text: string): Promise<boolean>;
  /** Takes the section away; without it, there is no button for that. */
  onClose?(): void;
  addresses?: Addresses;
}

/**
 * The exact text of a proposal, which the reader can change, and the ways to hand it over. Stores nothing and sends nothing: each way
 * is a link or the clipboard. Its styles are `theme.css`, `way.css` and `proposal.css`, in an element of class `annae`.
 */
export function ProposalWays({ proposal, language, redactor, ...rest }: ProposalWaysProps) {
  const [attempt, setAttempt] = useState(0);
  const ready = useWrittenProposal({ proposal, language, redactor }, attempt);
  const t = translateTo(language);
  if (ready === null) return <p role="status">{t('proposal.loading')}</p>;
  if (ready === 'failed') {
    return (
      <div role="alert" class="proposal">
        <p>{t('proposal.failed')}</p>
        <button type="button" class="action" onClick={() => setAttempt(attempt + 1)}>
          {t('card.retry')}
        </button>
      </div>
    );
  }
  return <ProposalText ready={ready} {...rest} />;
}
