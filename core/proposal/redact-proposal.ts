import type { Redactor } from '../redact/create-redactor.ts';
import type { Proposal } from './proposal.ts';

/** What of a proposal was typed or read by somebody, and may hold personal details. */
export function openTexts(proposal: Proposal): string[] {
  if (proposal.kind === 'missed-searches') return proposal.words.map(({ query }) => query);
  return [proposal.kind === 'missing-word' ? proposal.word : '', proposal.seen ?? ''].filter(Boolean);
}

/** A proposal with personal details struck out of all such texts. The redactor has to be ready for `openTexts`. */
export function redactProposal(proposal: Proposal, redactor: Redactor): Proposal {
  const strike = (text: string) => redactor.redact(text).text;
  if (proposal.kind === 'missed-searches') {
    return { ...proposal, words: proposal.words.map((word) => ({ ...word, query: strike(word.query) })) };
  }
  const seen = proposal.seen && strike(proposal.seen);
  return proposal.kind === 'missing-word' ? { ...proposal, word: strike(proposal.word), seen } : { ...proposal, seen };
}

/** A proposal without all such texts, for where they cannot be checked. */
export function withoutOpenTexts(proposal: Proposal): Proposal {
  if (proposal.kind === 'missed-searches') return { ...proposal, words: [] };
  return proposal.kind === 'missing-word' ? { ...proposal, word: '', seen: null } : { ...proposal, seen: null };
}
