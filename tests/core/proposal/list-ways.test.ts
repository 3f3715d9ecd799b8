import { describe, expect, it } from 'vitest';
import { ADDRESSES, type Addresses } from '../../../core/addresses.ts';
import { listWays, MAX_ISSUE_ADDRESS } from '../../../core/proposal/list-ways.ts';
import type { Proposal } from '../../../core/proposal/proposal.ts';
import { writeProposal } from '../../../core/proposal/write-proposal.ts';
import { proposalPhrases } from './proposal-phrases.ts';
import { CORRECTION, MISSING, SEARCHES } from './sample-proposal.ts';

const THERE: Addresses = {
  repository: 'https://forge.example/annae/annae',
  site: 'https://annae.example/',
  mail: 'words@annae.example',
  security: null,
};

const written = (proposal: Proposal) => writeProposal(proposal, proposalPhrases(proposal.language));
const waysOf = (proposal: Proposal, addresses: Addresses) => listWays(written(proposal), proposal, addresses);

describe('the ways of a proposal', () => {
  it('are a mail to nobody and the clipboard while no address exists', () => {
    const ways = waysOf(CORRECTION, ADDRESSES);
    expect(ways).toMatchObject({ issue: null, form: null, isMailWhole: true });
    expect(ways.mail).toMatch(/^mailto:\?subject=/);
    expect(ways.copy).toBe(`${written(CORRECTION).title}\n\n${written(CORRECTION).text}`);
  });

  it.each([
    [CORRECTION, 'correct-word-en.yml'],
    [{ ...CORRECTION, language: 'ko' } as const, 'correct-word-ko.yml'],
    [MISSING, 'missing-word-en.yml'],
    [SEARCHES, 'missing-word-en.yml'],
  ])('lead to the issue form of their kind and language: %j', (proposal, template) => {
    const address = new URL(waysOf(proposal, THERE).issue!);
    expect(address.pathname).toBe('/annae/annae/issues/new');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      template,
      title: written(proposal).title,
      language: proposal.language,
      text: written(proposal).text,
    });
  });

  it('lead to the site’s form, and what was read stands where it is not sent to a server', () => {
    const form = new URL(waysOf(CORRECTION, THERE).form!);
    expect(`${form.origin}${form.pathname}${form.search}`).toBe(
      'https://annae.example/propose/index.html?id=alien-registration-card&lang=vi',
    );
    expect(Object.fromEntries(new URLSearchParams(form.hash.slice(1)))).toEqual({
      seen: CORRECTION.seen,
    });
    const missing = new URL(waysOf(MISSING, THERE).form!);
    expect([missing.search, new URLSearchParams(missing.hash.slice(1)).get('word')]).toEqual(['?lang=en', '계좌이체']);
    expect(waysOf(SEARCHES, THERE).form).toBeNull();
  });

  it('are bounded, and what is cut says so', () => {
    const long = { ...written(CORRECTION), text: Array.from({ length: 300 }, (_, line) => `${line}번째 줄에 적은 글`).join('\n') };
    const { issue, mail, isMailWhole } = listWays(long, CORRECTION, THERE);
    expect(mail.length).toBeLessThanOrEqual(2000);
    expect(issue!.length).toBeLessThanOrEqual(MAX_ISSUE_ADDRESS);
    expect(isMailWhole).toBe(false);
    for (const address of [mail, issue!]) {
      expect(decodeURIComponent(address)).toContain('0번째 줄에 적은 글');
      expect(decodeURIComponent(address).endsWith(long.cutNote)).toBe(true);
    }
  });

  it('hold the text as it was changed by hand, and nothing that was taken out of it', () => {
    const { issue, mail, copy } = listWays({ title: 'ok', text: 'Only this', cutNote: '' }, CORRECTION, THERE);
    for (const way of [issue!, mail, copy].map(decodeURIComponent)) expect(way).not.toContain('재발급');
  });
});
