import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProposalWays, type ProposalWaysProps } from '../../../components/proposal/ProposalWays.tsx';
import type { GrowingRedactor } from '../../../core/redact/growing-redactor.ts';
import { CORRECTION, MISSING } from '../../core/proposal/sample-proposal.ts';
import { control, field, press, show, textsOf, write } from '../request/screen.ts';

/** Strikes out every figure; the real one is tested in the core. */
const redactor: GrowingRedactor = {
  redact: (text) => ({ text: text.replace(/\d+/g, '[가림: 식별번호]'), redactions: [] }),
  isReadyFor: () => true,
  prepare: async () => {},
};
const unreachable: GrowingRedactor = { ...redactor, prepare: () => Promise.reject(new Error('offline')) };

afterEach(() => render(null, document.body));

async function open(props: Partial<ProposalWaysProps> = {}): Promise<void> {
  show(<ProposalWays {...{ proposal: CORRECTION, language: 'en', redactor, copy: async () => true, ...props }} />);
  await vi.waitFor(() => expect(document.querySelector('textarea')).not.toBeNull());
}

describe('the ways to hand a proposal over', () => {
  it('show the exact text first, and hand over what the reader made of it', async () => {
    const copy = vi.fn(async () => true);
    await open({ copy });
    expect(field<HTMLTextAreaElement>('Text').value).toContain('■ 용어 / Term: 외국인등록증 (alien-registration-card)');
    write('Text', 'The name is wrong.');
    await press('Copy the text');
    expect(copy).toHaveBeenCalledWith('외국인등록증: 풀이 수정 제안 / Correction of an explanation\n\nThe name is wrong.');
    expect(textsOf('[role=status]')).toEqual(['Copied.']);
    const mail = document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
    expect(decodeURIComponent(mail.href)).toContain('The name is wrong.');
  });

  it('hide personal details and say so', async () => {
    await open({ proposal: { ...CORRECTION, seen: '접수번호 20261201' } });
    expect(field<HTMLTextAreaElement>('Text').value).toContain('접수번호 [가림: 식별번호]');
    expect(textsOf('.note').join()).toContain('is hidden');
  });

  it('leave out what could not be checked, and say so', async () => {
    await open({ redactor: unreachable });
    expect(field<HTMLTextAreaElement>('Text').value).not.toContain('재발급');
    expect(textsOf('.note').join()).toContain('could not be checked');
  });

  it('are a mail and the clipboard while the project has no addresses', async () => {
    await open();
    expect(textsOf('.way-title')).toEqual(['Write a mail', 'Copy the text']);
  });

  it('are the form of the project and of the site too once they exist, apart from the page', async () => {
    const addresses = { repository: 'https://forge.example/annae/annae', site: 'https://annae.example/', mail: null, security: null };
    await open({ proposal: MISSING, addresses });
    expect(textsOf('.way-title').slice(0, 2)).toEqual(['Open the project’s form', 'Write the entry yourself']);
    const away = [...document.querySelectorAll<HTMLAnchorElement>('a[target]')];
    expect(away.map(({ target, rel }) => [target, rel])).toEqual(Array(2).fill(['_blank', 'noopener noreferrer']));
  });

  it('copy the whole text where a mail has room for its beginning alone', async () => {
    const copy = vi.fn(async () => true);
    await open({ copy });
    write('Text', 'line\n'.repeat(600));
    expect(textsOf('.way .note').join()).toContain('room for the beginning only');
    const mail = document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
    mail.addEventListener('click', (event) => event.preventDefault());
    await act(async () => mail.click());
    expect(copy).toHaveBeenCalledTimes(1);
  });

  it('speak the reader’s language', async () => {
    await open({ language: 'vi' });
    expect(textsOf('h2')).toEqual(['Báo chỗ cần sửa']);
    expect(control('Sao chép nội dung')).toBeTruthy();
  });
});
