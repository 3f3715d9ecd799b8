import publicContacts from 'annae:public-contacts';
import type { ProposalShell } from '../../../components/proposal/ProposalSection.tsx';
import { openRequestRedactor } from '../../../components/request/open-request-redactor.ts';
import { lateRedactor } from '../../../core/redact/late-redactor.ts';
import { copyText } from '../../../page/copy-text.ts';
import { redactionFiles } from '../redaction-files.ts';

/** What a page of the extension writes proposals with. */
export const proposalTools: Pick<ProposalShell, 'redactor' | 'copy'> = {
  copy: copyText,
  redactor: (language) => lateRedactor(() => openRequestRedactor(language, publicContacts, redactionFiles)),
};
