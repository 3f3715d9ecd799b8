import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RequestShell } from '../../../../components/request/request-shell.ts';
import { WaysToSend } from '../../../../components/request/send/WaysToSend.tsx';
import type { Entries } from '../../../../core/request/entries.ts';
import { CITY_CENTRE, KNOWLEDGE, sampleShell, sampleState } from '../sample-request.ts';
import { control, press, show, textsOf } from '../screen.ts';

const MAIL = 'Open in your mail program';
const PORTAL = 'Open the centre’s websiteThe text is copied first, so that you can paste it there.';
const CALL = 'Call 02-111-1111With what to say in Korean, and how to say it.';
const PRINT = 'Print a page for the counterKorean in large letters, yours below.';
const SHOW = 'Show this to the staff';
const COPY = 'Copy the text';
const LONG = 'My landlord does not return the deposit although the contract ended in May. '.repeat(40);

afterEach(() => show(null));

function offer(entries: Partial<Entries> = {}, shell: Partial<RequestShell> = {}, endpoint: string | null = null) {
  const state = sampleState(entries);
  const given = sampleShell(shell);
  show(<WaysToSend state={state} shell={given} endpoint={endpoint} t={KNOWLEDGE.t} />);
  return { state, shell: given };
}

/** The title of each way, in its place. */
const titles = () => textsOf('.channels .way-title');
const status = () => textsOf('.ways > [role=status]')[0];

/** The link of the mail, which a test must not follow. */
function mail(): HTMLAnchorElement {
  const link = document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
  link.addEventListener('click', (event) => event.preventDefault());
  return link;
}

describe('the ways to send a request', () => {
  it('are to show it, the centre’s, and two that are always there', () => {
    offer();
    expect(titles()).toEqual([SHOW, 'Open the centre’s website', 'Call 02-111-1111', MAIL, COPY, 'Print a page for the counter']);
  });

  it('are those three where no centre counsels in the service', () => {
    offer({ service: 'pension' });
    expect(titles()).toEqual([SHOW, COPY, 'Print a page for the counter']);
  });
});

describe('the mail', () => {
  it('that has room for all says to whom it goes, and copies nothing', () => {
    const { state, shell } = offer({ service: 'immigration' }, {});
    const link = mail();
    expect(link.textContent).toBe(`${MAIL}To help@city.example. You send it yourself.`);
    expect(decodeURIComponent(link.href)).toContain(state.texts.value.subject);
    link.click();
    expect(shell.copy).not.toHaveBeenCalled();
  });

  it('that has room for a part says so, and copies all of it', async () => {
    const { state, shell } = offer({ question: LONG, service: 'immigration' });
    const link = mail();
    expect(link.textContent).toBe(`${MAIL}The mail has room for a part only. The full text is copied: paste it into the mail.`);
    await press(link.textContent);
    const { subject, textKo, textUser } = state.texts.value;
    expect(vi.mocked(shell.copy).mock.calls).toEqual([[`${subject}\n\n${textKo}\n\n${textUser}`]]);
    expect(status()).toBe('Copied.');
  });
});

describe('the copy', () => {
  it('is of both texts as they are shown, and says that it is done', async () => {
    const { state, shell } = offer({ question: 'My number is 900101-5123456.' });
    expect(status()).toBe('');
    await press(COPY);
    const [[copied]] = vi.mocked(shell.copy).mock.calls as [[string]];
    expect(copied).toContain(state.texts.value.textKo);
    expect(copied).toContain(state.texts.value.textUser);
    expect(copied).not.toContain('5123456');
    expect(status()).toBe('Copied.');
  });

  it('says what to do where the browser refuses', async () => {
    offer({}, { copy: async () => false });
    await press(COPY);
    expect(status()).toBe('The browser did not let us copy. Select the text and copy it yourself.');
  });
});

describe('the centre’s website', () => {
  it('opens beside the page, which it does not get to know, with the text copied', async () => {
    const { shell } = offer();
    const link = control(PORTAL) as HTMLAnchorElement;
    link.addEventListener('click', (event) => event.preventDefault());
    expect([link.href, link.target, link.rel]).toEqual(['https://city.example/en', '_blank', 'noopener noreferrer']);
    await press(PORTAL);
    expect(shell.copy).toHaveBeenCalledOnce();
  });
});

describe('the call', () => {
  it('shows what to say, until it is pressed again', async () => {
    offer();
    expect(control(CALL).getAttribute('aria-expanded')).toBe('false');
    await press(CALL);
    expect(control(CALL).getAttribute('aria-expanded')).toBe('true');
    expect(textsOf('.call-card h3')).toEqual(['On the phone']);
    expect(document.querySelector<HTMLAnchorElement>('.call-card .call')!.href).toBe('tel:02-111-1111');
    await press(CALL);
    expect(document.querySelector('.call-card')).toBeNull();
  });
});

describe('what is shown to the staff', () => {
  it('is the question in large Korean where a situation or a translation gives it, all of it, and the reader’s own', async () => {
    const { state } = offer({ question: 'Help', translation: '도와주세요' });
    await press(`${SHOW}Korean in large letters, on the whole screen.`);
    expect(textsOf('.staff-screen .asked')).toEqual(['도와주세요']);
    expect(textsOf('.staff-screen .whole, .staff-screen .own')).toEqual([state.texts.value.textKo, state.texts.value.textUser]);
    expect(document.querySelector('dialog')!.getAttribute('aria-label')).toBe(SHOW);
    await press('Close and go back to the request');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('is the subject in large Korean where the question is in another language', async () => {
    const { state } = offer({ question: 'Help' });
    await press(`${SHOW}Korean in large letters, on the whole screen.`);
    expect(textsOf('.staff-screen .asked')).toEqual([state.texts.value.subject]);
  });
});

describe('the page for the counter', () => {
  it('is printed with the texts as they are, for the centre, and what to bring', async () => {
    const { state, shell } = offer({ question: 'By when must I extend my stay?' });
    await press(PRINT);
    expect(vi.mocked(shell.print).mock.calls).toEqual([
      [
        {
          texts: state.texts.value,
          language: 'en',
          direction: 'ltr',
          centre: CITY_CENTRE.name,
          bring: [{ ko: '여권', user: 'Passport' }],
          t: KNOWLEDGE.t,
        },
      ],
    ]);
  });
});

describe('sending online', () => {
  it.each<[string, Partial<Entries>, string | null, string]>([
    ['goes to the centre’s server', { centre: 'work-centre' }, null, 'Send online to work.example'],
    [
      'goes to the centre’s server before the agency’s',
      { centre: 'work-centre' },
      'https://agency.example/v2',
      'Send online to work.example',
    ],
    ['goes to the agency’s server where the centre has none', {}, 'https://agency.example/v2', 'Send online to agency.example'],
  ])('%s', async (_, entries, endpoint, title) => {
    offer(entries, {}, endpoint);
    await vi.waitFor(() => expect(textsOf('.online .way-title')).toEqual([title]), { timeout: 10_000 });
  });

  it('goes to an address that the reader has, where there is no other', async () => {
    offer();
    await vi.waitFor(() => expect(textsOf('.online summary')).toEqual(['Another office gave me an address for online requests']), {
      timeout: 10_000,
    });
  });
});
