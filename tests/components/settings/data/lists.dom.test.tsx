import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type KnownWord, KnownWords } from '../../../../components/settings/data/KnownWords.tsx';
import { SiteLists } from '../../../../components/settings/data/SiteLists.tsx';
import { STORED_KINDS, StoredData } from '../../../../components/settings/data/StoredData.tsx';
import { type LoadedFile, Transfer } from '../../../../components/settings/data/Transfer.tsx';
import { settingsTexts } from '../settings-texts.ts';

const t = await settingsTexts('en');
const on = vi.fn();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const show = (what: ComponentChild) => act(() => render(what, document.body));
const names = () => [...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent);
const status = () => document.querySelector('[role=status]')!.textContent;

function press(name: string): void {
  const button = [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  act(() => button!.click());
}

const WORDS = [
  { id: 'passport', headword: '여권', name: 'Passport' },
  { id: 'visa', headword: '사증', name: 'Visa' },
];

describe('the words that the reader knows', () => {
  const list = (words: readonly KnownWord[] = WORDS) => <KnownWords words={words} language="en" t={t} onForget={on} />;

  it('are marked again one by one; the focus goes on to the next', () => {
    show(list());
    press('Mark again: 여권');
    expect(on).toHaveBeenCalledWith(['passport']);
    show(list(WORDS.slice(1)));
    expect(document.activeElement!.getAttribute('aria-label')).toBe('Mark again: 사증');
    expect(status()).toBe('여권 is marked again.');
  });

  it('are marked again all at once', () => {
    show(list());
    press('Mark all of them again');
    expect(on).toHaveBeenCalledWith(['passport', 'visa']);
  });

  it('say in their language and in the reader’s what they are', () => {
    show(list());
    const [first] = document.querySelectorAll('li');
    expect(first!.querySelector('[lang=ko]')!.textContent).toBe('여권');
    expect(first!.textContent).toContain('Passport');
  });

  it('are named in another language where theirs has no name yet, and say in which', () => {
    show(list([{ ...WORDS[0]!, name: 'Hộ chiếu', textLanguage: 'vi' }]));
    expect(document.querySelector('[lang=vi]')!.textContent).toBe('Hộ chiếu');
    expect(document.querySelector('li')!.textContent).toContain('Hộ chiếu (Vietnamese)');
  });

  it('are told where they come from when there are none', () => {
    show(list([]));
    expect(document.body.textContent).toContain('“I know this word”');
    expect(names()).toEqual([]);
  });

  it('are five hundred at once, each with its button', () => {
    show(list(Array.from({ length: 500 }, (_, at) => ({ id: `${at}`, headword: `여권${at}`, name: 'Passport' }))));
    expect(names()).toHaveLength(501);
    expect(document.body.textContent).toContain('500 words are not marked.');
  });
});

describe('the sites', () => {
  it('are taken out by their buttons, the added ones and those that are off', () => {
    const added = [
      { id: '*://www.example.com/*', host: 'www.example.com' },
      { id: '*://*/*', host: null },
    ];
    const switchOn = vi.fn();
    show(<SiteLists added={added} off={['www.gov.kr']} t={t} onRemove={on} onSwitchOn={switchOn} />);
    expect(names()).toEqual(['Remove: www.example.com', 'Remove: All sites', 'Remove: www.gov.kr']);
    press('Remove: All sites');
    expect(on).toHaveBeenCalledWith(added[1]);
    press('Remove: www.gov.kr');
    expect(switchOn).toHaveBeenCalledWith('www.gov.kr');
    expect(status()).toBe('www.gov.kr was removed.');
  });
});

describe('what is kept on the device', () => {
  const AMOUNTS = { settings: 1, known: 3, words: 0, letters: 0, searches: 0, drafts: 2, replyTo: 0 };

  it('is shown with how much of it there is', () => {
    show(<StoredData amounts={AMOUNTS} t={t} onErase={on} />);
    const rows = [...document.querySelectorAll('li .removable-text')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Settings kept',
      'Words you know 3',
      'My words nothing',
      'Kept letters nothing',
      'Searches that found nothing nothing',
      'Drafts of requests 2',
      'How to reach you nothing',
    ]);
    expect(names()).toEqual(['Erase: Settings', 'Erase: Words you know', 'Erase: Drafts of requests', 'Erase everything']);
  });

  it('is erased when the reader says so once more, and kept otherwise', () => {
    show(<StoredData amounts={AMOUNTS} t={t} onErase={on} />);
    press('Erase: Drafts of requests');
    expect(document.activeElement!.textContent).toBe('Keep');
    press('Keep');
    expect(on).not.toHaveBeenCalled();
    expect(document.activeElement!.getAttribute('aria-label')).toBe('Erase: Drafts of requests');
    press('Erase: Drafts of requests');
    press('Yes, erase: Drafts of requests');
    expect(on).toHaveBeenCalledWith(['drafts']);
    expect(status()).toBe('Erased: Drafts of requests.');
    expect(document.activeElement!.localName).toBe('ul');
  });

  it('is erased altogether', () => {
    show(<StoredData amounts={AMOUNTS} t={t} onErase={on} />);
    press('Erase everything');
    press('Yes, erase');
    expect(on).toHaveBeenCalledWith(STORED_KINDS);
  });
});

describe('the choices as a file', () => {
  it.each<[LoadedFile, string]>([
    ['loaded', 'The choices in the file are in use now.'],
    ['broken', 'This file cannot be read. Nothing was changed.'],
    ['foreign', 'This file does not hold Annae’s settings. Nothing was changed.'],
    ['version', 'This file comes from another version of Annae. Nothing was changed.'],
    ['failed', 'The change was not kept: the browser’s storage is full or blocked.'],
  ])('are told of in one sentence: %s', async (result, sentence) => {
    const file = new File(['{}'], 'annae-settings.json');
    const onLoad = vi.fn(async () => result);
    show(<Transfer t={t} onSave={on} onLoad={onLoad} />);
    const input = document.querySelector('input')!;
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onLoad).toHaveBeenCalledWith(file);
    expect(status()).toBe(sentence);
  });
});
