import type { PageInput } from '../../../audit/page/page-input.ts';
import type { PageAudit } from '../../../audit/page-audit.ts';
import { decodeDocument } from '../../../sources/document/decode-document.ts';

/** An audit that takes of a page its title and its length alone. */
export function auditTitle({ address, depth, bytes, headers }: PageInput): PageAudit {
  const { text } = decodeDocument(bytes, headers['content-type']);
  return {
    address,
    depth,
    outcome: 'read',
    title: /<title>(.*?)<\/title>/s.exec(text)?.[1] ?? '',
    lang: { declared: null, found: null },
    updated: null,
    length: text.length,
    headings: [],
    words: { eojeol: 0, terms: [] },
    reading: { sentences: 0, long: 0, nested: 0, passive: 0, lengths: [], hardest: [] },
    versions: [],
    contactLanguages: [],
    attachments: { pdf: 0, hwp: 0, only: false },
    findings: [],
    fields: 0,
  };
}
