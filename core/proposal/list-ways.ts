import { ADDRESSES, type Addresses } from '../addresses.ts';
import { STAFF_LANGUAGE } from '../languages.ts';
import { mailtoLink } from '../request/mailto-link.ts';
import { fitLines } from '../text/fit-lines.ts';
import { formAddress } from './form-address.ts';
import type { Proposal } from './proposal.ts';
import type { WrittenProposal } from './write-proposal.ts';

/** The ways to hand a proposal over; null where it needs an address that does not exist yet. */
export interface HandingOver {
  /** The issue form, filled in, which needs an account there. */
  issue: string | null;
  /** A `mailto:` link; without a recipient while none is set. */
  mail: string;
  /** False when the mail has room for the beginning alone, and the whole belongs on the clipboard. */
  isMailWhole: boolean;
  /** The form of the site, for a single word. */
  form: string | null;
  /** Title and text, for the clipboard. */
  copy: string;
}

/** Servers refuse longer addresses (GitHub answers 414 from 8,192 bytes on). */
export const MAX_ISSUE_ADDRESS = 7000;

/** The ways to hand over a proposal as it was written, and perhaps changed by hand. */
export function listWays(written: WrittenProposal, proposal: Proposal, addresses: Addresses = ADDRESSES): HandingOver {
  const { title, text, cutNote } = written;
  const { repository, site, mail } = addresses;
  const link = mailtoLink({ address: mail ?? '', subject: title, textKo: text, textUser: null, fullTextCopied: cutNote });
  return {
    issue: repository && issueAddress(repository, written, proposal),
    mail: link.href,
    isMailWhole: link.complete,
    form: site && proposal.kind !== 'missed-searches' ? formAddress(`${site}propose/`, proposal) : null,
    copy: `${title}\n\n${text}`,
  };
}

/** The names of the fields are the ids of the form's fields in `.github/ISSUE_TEMPLATE/`. */
function issueAddress(repository: string, { title, text, cutNote }: WrittenProposal, proposal: Proposal): string {
  const { kind, language } = proposal;
  const form = kind === 'correction' ? 'correct-word' : 'missing-word';
  const fields = {
    template: `${form}-${language === STAFF_LANGUAGE ? 'ko' : 'en'}.yml`,
    title,
    ...(kind === 'correction' && { term: `${proposal.headword} (${proposal.id})` }),
    language,
  };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const address = (shown: string) => `${repository}/issues/new?${[...query, `text=${encodeURIComponent(shown)}`].join('&')}`;
  return address(fitLines(text, cutNote, (shorter) => address(shorter).length <= MAX_ISSUE_ADDRESS) ?? cutNote);
}
