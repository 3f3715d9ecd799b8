import loadStrings from 'annae:locales/proposal';
import { useEffect, useState } from 'preact/hooks';
import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import { openTexts, redactProposal, withoutOpenTexts } from '../../core/proposal/redact-proposal.ts';
import { type WrittenProposal, writeProposal } from '../../core/proposal/write-proposal.ts';
import type { GrowingRedactor } from '../../core/redact/growing-redactor.ts';
import { createTranslator, type Translate } from '../../locales/create-translator.ts';

/** A proposal that may be shown. */
export interface ReadyProposal {
  t: Translate;
  /** With personal details struck out. */
  proposal: Proposal;
  written: WrittenProposal;
  /** What became of the words that somebody typed or read. */
  quoted: 'whole' | 'struck' | 'left out';
}

export interface ProposalSource {
  proposal: Proposal;
  /** The interface's. */
  language: Language;
  redactor: GrowingRedactor;
}

/** The proposal written out, once all that it needs is loaded; `failed` where its words do not come. `attempt` tries again. */
export function useWrittenProposal(source: ProposalSource, attempt: number): ReadyProposal | 'failed' | null {
  const { proposal, language, redactor } = source;
  const [ready, setReady] = useState<ReadyProposal | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    setReady(null);
    const keep = (next: ReadyProposal | 'failed') => isWanted && setReady(next);
    void prepareProposal(source).then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [proposal, language, redactor, attempt]);
  return ready;
}

/** Writes a proposal out with all that it needs. Rejects where its words do not come. */
export async function prepareProposal({ proposal, language, redactor }: ProposalSource): Promise<ReadyProposal> {
  const [korean, own, redacted] = await Promise.all([loadStrings(STAFF_LANGUAGE), loadStrings(language), redacting(proposal, redactor)]);
  const written = writeProposal(redacted.proposal, { korean: korean.text, own: own.text });
  return { t: createTranslator(language, own), written, ...redacted };
}

/** What cannot be checked is not shown as if it had been. */
async function redacting(proposal: Proposal, redactor: GrowingRedactor): Promise<Pick<ReadyProposal, 'proposal' | 'quoted'>> {
  const texts = openTexts(proposal);
  if (!texts.length) return { proposal, quoted: 'whole' };
  try {
    await redactor.prepare(...texts);
  } catch {
    return { proposal: withoutOpenTexts(proposal), quoted: 'left out' };
  }
  const redacted = redactProposal(proposal, redactor);
  const isWhole = openTexts(redacted).join('\n') === texts.join('\n');
  return { proposal: redacted, quoted: isWhole ? 'whole' : 'struck' };
}
