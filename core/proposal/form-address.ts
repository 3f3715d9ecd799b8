import { cutText } from '../request/limits.ts';
import type { Proposal } from './proposal.ts';
import { MAX_SEEN } from './write-proposal.ts';

/** A proposal about one word, for which there is a form. */
export type WordProposal = Exclude<Proposal, { kind: 'missed-searches' }>;

/**
 * The form of the site, filled in; `folder` is its address. What was typed or read stands behind `#`, which browsers do not send
 * to a server.
 */
export function formAddress(folder: string, proposal: WordProposal): string {
  const { kind, language, seen } = proposal;
  const named = kind === 'correction' ? [['id', proposal.id] as const] : [];
  const quoted = [['word', kind === 'missing-word' ? proposal.word : null] as const, ['seen', seen] as const];
  const address = `${folder}index.html?${join([...named, ['lang', language]])}`;
  const rest = join(quoted.flatMap(([name, text]) => (text ? [[name, cutText(text, MAX_SEEN)] as const] : [])));
  return rest ? `${address}#${rest}` : address;
}

function join(values: readonly (readonly [name: string, value: string])[]): string {
  return values.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}
