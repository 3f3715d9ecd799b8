import { describe, expect, it } from 'vitest';
import { openTexts, redactProposal, withoutOpenTexts } from '../../../core/proposal/redact-proposal.ts';
import { redact } from '../redact/redact.ts';
import { CORRECTION, MISSING, SEARCHES } from './sample-proposal.ts';

const redactor = { redact };

describe('what was read or typed', () => {
  it('loses personal details before it stands in a proposal', () => {
    const seen = '외국인등록번호 900101-5123456, 휴대전화 010-1234-5678';
    const redacted = redactProposal({ ...CORRECTION, seen }, redactor);
    expect(openTexts(redacted)[0]).not.toMatch(/\d{4}/);
  });

  it('loses them in words and in searches too', () => {
    const word = redactProposal({ ...MISSING, word: '010-1234-5678' }, redactor);
    const searches = redactProposal({ ...SEARCHES, words: [{ query: '010-1234-5678', count: 1, last: '2026-12-01' }] }, redactor);
    expect([...openTexts(word), ...openTexts(searches)].join()).not.toContain('1234');
  });

  it('keeps what is nobody’s', () => {
    expect(redactProposal(CORRECTION, redactor)).toEqual(CORRECTION);
    expect(redactProposal(SEARCHES, redactor)).toEqual(SEARCHES);
  });

  it.each([CORRECTION, MISSING, SEARCHES])('is left out where nobody can check it: %j', (proposal) => {
    expect(openTexts(proposal)).not.toEqual([]);
    expect(openTexts(withoutOpenTexts(proposal))).toEqual([]);
  });
});
