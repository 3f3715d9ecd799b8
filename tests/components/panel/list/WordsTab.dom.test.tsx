import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsTab } from '../../../../components/panel/list/WordsTab.tsx';
import type { WordsOfPage } from '../../../../components/panel/list/words-of-page.ts';
import type { CardHelp } from '../../../../core/contacts/help-on-card.ts';
import { searchNames } from '../../../../core/explanation.ts';
import type { Language } from '../../../../core/languages.ts';
import { translateTo } from '../../loaded-interface.ts';
import { glossaryIn, onPage, termOf } from '../glossary.ts';

const WORDS = [onPage('외국인등록증', 4), onPage('여권'), onPage('체류기간'), onPage('전입신고', 2)];

const callbacks = { onGo: vi.fn(), onOpen: vi.fn(), onRead: vi.fn(), onSwitchOn: vi.fn(), onAsk: vi.fn(), onMissing: vi.fn() };
const loadNames = vi.fn(async () => searchNames(glossaryIn('en'), glossaryIn('ko')));

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(words: WordsOfPage, language: Language = 'en'): void {
  const said = { glossary: glossaryIn(language), language, t: translateTo(language), heading: 'h2' as const };
  act(() => render(<WordsTab words={words} {...said} loadNames={loadNames} {...callbacks} />, document.body));
}

const read = (words: readonly { term: number; count: number; frame?: number }[], isTranslated = false): WordsOfPage => ({
  type: 'read',
  words,
  isTranslated,
});
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const status = () => document.querySelector('[role=status]')!.textContent;
const button = (text: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent!.includes(text))!;

async function search(text: string): Promise<void> {
  const field = document.querySelector('input')!;
  field.value = text;
  await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

function press(element: Element | null, key: string): void {
  act(() => void element!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

it('the dates and sums of the page come behind its words, five before the reader asks for more, each a way to its place', () => {
  const list = Array.from({ length: 7 }, (_, number) => ({ number, text: `${number + 1}만원`, says: `${number + 1}0,000 won` }));
  const onGo = vi.fn();
  const said = { glossary: glossaryIn('en'), language: 'en', t: translateTo('en'), heading: 'h2' } as const;
  act(() => render(<WordsTab words={read(WORDS)} values={{ list, onGo }} {...said} loadNames={loadNames} {...callbacks} />, document.body));
  expect(texts('section').at(-1)).toMatch(/^Dates and sums on this page1만원10,000 won/);
  expect(texts('.written')).toHaveLength(5);
  act(() => button('2 more').click());
  expect(texts('.written')).toHaveLength(7);
  button('7만원').click();
  expect(onGo).toHaveBeenCalledWith(list[6]);
});

it('a word that the page’s service calls otherwise has that name; who helps is asked for such words alone', async () => {
  const glossary = glossaryIn('en');
  const loadHelp = vi.fn(async () => ({ service: { id: 'immigration' } }) as CardHelp);
  const said = { language: 'en', t: translateTo('en'), heading: 'h2', loadNames, loadHelp, ...callbacks } as const;
  await act(async () => render(<WordsTab words={read(WORDS)} glossary={glossary} {...said} />, document.body));
  expect(loadHelp).not.toHaveBeenCalled();
  const terms = glossary.terms.map((term) =>
    term.headword === '여권' ? { ...term, elsewhere: { immigration: 'Travel document' } } : term,
  );
  await act(async () => render(<WordsTab words={read(WORDS)} glossary={{ ...glossary, terms }} {...said} />, document.body));
  await vi.waitFor(() => expect(button('여권').textContent).toBe('여권Travel document'));
});

describe('the words of a page', () => {
  it('are listed by service under headings, with name and count, the subject of the page first', () => {
    show(read(WORDS));
    const groups = [...document.querySelectorAll('section')].map((group) => [
      group.querySelector('h2')!.textContent,
      ...[...group.querySelectorAll('.headword')].map(({ textContent }) => textContent),
    ]);
    expect(groups).toEqual([
      ['Immigration and stay', '외국인등록증', '체류기간'],
      ['Tourism', '여권'],
      ['Civil documents', '전입신고'],
    ]);
    expect(texts('.term')).toContain('전입신고2 timesMove-in report');
    expect(status()).toBe('4 words explained');
  });

  it('are followed by those of buttons and table heads, folded, to which the arrow keys lead when they are in sight', () => {
    const terms = glossaryIn('en').terms.map((term) => (term.headword === '여권' ? { ...term, common: true as const } : term));
    const said = { glossary: { ...glossaryIn('en'), terms }, language: 'en', t: translateTo('en'), heading: 'h2' } as const;
    act(() => render(<WordsTab words={read(WORDS)} {...said} loadNames={loadNames} {...callbacks} />, document.body));
    const fold = document.querySelector('details')!;
    expect(texts('h2')).toEqual(['Immigration and stay', 'Civil documents']);
    expect(fold.textContent).toMatch(/^Buttons and tables \(1\)여권/);
    expect(status()).toBe('4 words explained');
    const [passport, last] = [button('여권'), button('전입신고')];
    last.focus();
    press(last, 'ArrowDown');
    expect(document.activeElement).toBe(last);
    fold.open = true;
    press(document.activeElement, 'ArrowDown');
    expect(document.activeElement).toBe(passport);
    passport.click();
    expect(callbacks.onGo).toHaveBeenCalledWith(expect.objectContaining({ term: termOf('여권') }));
  });

  it('say what is Korean and what is in the reader’s language', () => {
    show(read([onPage('외국인등록증')]), 'fr');
    expect(document.querySelector('.headword')!.getAttribute('lang')).toBe('ko');
    expect(document.querySelector('.translation')!.getAttribute('lang')).toBe('fr');
    expect(status()).toBe('1 mot expliqué');
  });

  it('lead to the place on the page, in its frame', () => {
    show(read([onPage('여권', 1, 12)]));
    button('여권').click();
    expect(callbacks.onGo).toHaveBeenCalledWith(expect.objectContaining({ term: termOf('여권'), frame: 12 }));
  });

  it('are those of the original where the browser has translated the page', () => {
    show(read(WORDS, true));
    expect(status()).toBe('4 words explained The browser has translated this page; these are the words of the original.');
  });

  it('are reached by the arrow keys, from the search field on', () => {
    show(read(WORDS));
    const field = document.querySelector('input')!;
    field.focus();
    press(field, 'ArrowDown');
    expect(document.activeElement!.textContent).toContain('외국인등록증');
    press(document.activeElement, 'ArrowDown');
    expect(document.activeElement!.textContent).toContain('체류기간');
    press(document.activeElement, 'ArrowUp');
    press(document.activeElement, 'ArrowUp');
    expect(document.activeElement).toBe(field);
  });
});

describe('searching', () => {
  it('shows the words on the page first, and those of the glossary apart', async () => {
    show(read(WORDS));
    await search('ARC');
    expect(texts('h2')).toEqual(['On this page', 'Not on this page']);
    expect(texts('section:first-of-type .headword')).toEqual(['외국인등록증']);
    expect(texts('.headword')).toContain('모바일외국인등록증');
    expect(status()).toMatch(/^\d+ words found$/);
  });

  it('says how many were found in one element, which screen readers follow', async () => {
    show(read(WORDS));
    const before = document.querySelector('[role=status]');
    await search('여권');
    await search('여권법');
    expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
    expect(document.querySelector('[role=status]')).toBe(before);
  });

  it('opens the card of a word that is not on the page, and goes to one that is', async () => {
    show(read(WORDS));
    await search('건강보험');
    expect(texts('h2')).toEqual(['Not on this page']);
    button('건강보험').click();
    expect(callbacks.onOpen).toHaveBeenCalledWith(termOf('건강보험'));
    await search('여권');
    button('여권').click();
    expect(callbacks.onGo).toHaveBeenCalledOnce();
  });

  it('finds English names in every language, and loads them once somebody types', async () => {
    show(read(WORDS), 'vi');
    expect(loadNames).not.toHaveBeenCalled();
    await search('health insurance');
    await search('health insurance');
    expect(texts('.headword')).toContain('건강보험');
    expect(loadNames).toHaveBeenCalledOnce();
  });

  it('finds a word by another of its spellings', async () => {
    show(read(WORDS), 'vi');
    await search('계좌이체');
    await search('계좌이체');
    expect(texts('.headword')[0]).toBe('이체');
  });

  it('goes on by the other names where the English ones do not come', async () => {
    loadNames.mockRejectedValueOnce(new Error('offline'));
    show(read(WORDS), 'fr');
    await search('carte');
    expect(texts('.headword')).toContain('외국인등록증');
  });

  it('shows twenty words that are not on the page, and the rest when asked', async () => {
    show(read([]));
    await search('tax');
    expect(texts('.headword')).toHaveLength(20);
    await act(async () => button('more').click());
    expect(texts('.headword').length).toBeGreaterThan(20);
  });

  it('says so where nothing fits, and offers to ask', async () => {
    show(read(WORDS));
    await search('대통령');
    expect(texts('.headword')).toEqual([]);
    expect(status()).toBe('No word fits “대통령”.');
    button('Ask for help').click();
    expect(callbacks.onAsk).toHaveBeenCalledWith('대통령');
  });

  it('works on a page that is not read', async () => {
    show({ type: 'unread', canRead: false });
    await search('여권');
    expect(texts('.headword')).toContain('여권');
  });

  it('keeps what was typed when the page changes, and is emptied by Escape', async () => {
    show(read(WORDS));
    await search('체류자격');
    show(read([...WORDS, onPage('체류자격')]));
    expect(texts('h2')[0]).toBe('On this page');
    const closes = vi.fn();
    document.addEventListener('keydown', closes);
    press(document.querySelector('input'), 'Escape');
    expect(document.querySelector('input')!.value).toBe('');
    expect(closes).not.toHaveBeenCalled();
    document.removeEventListener('keydown', closes);
  });
});

describe('a list without words', () => {
  it.each<[WordsOfPage, Language, string]>([
    [read([]), 'en', 'No words that Annae knows were found on this page.'],
    [read([], true), 'en', 'The browser has translated this page. Show the original to see its words.'],
    [{ type: 'reading' }, 'en', 'Reading the page …'],
    [{ type: 'failed' }, 'en', 'The list could not be loaded. Check your connection, or reload the page.'],
    [{ type: 'unread', canRead: true }, 'en', 'Annae is not reading this page.'],
    [{ type: 'unreadable' }, 'en', 'The browser does not let extensions read this page.'],
    [{ type: 'unread', canRead: false }, 'vi', 'Annae không đọc trang này.'],
    [read([]), 'ja', 'このページには、アンネが説明できることばがありません。'],
  ])('says why (%j, %s)', (words, language, message) => {
    show(words, language);
    expect(status()).toBe(message);
    expect(document.querySelector('li')).toBeNull();
  });

  it('reads the page at a press, or says which button does', () => {
    show({ type: 'unread', canRead: true });
    button('Read this page').click();
    expect(callbacks.onRead).toHaveBeenCalledOnce();
    show({ type: 'unread', canRead: false });
    expect(document.querySelector('button')).toBeNull();
    expect(document.body.textContent).toContain('Press the Annae button beside the address bar');
  });

  it('is switched on again where the reader has switched Annae off', () => {
    show({ type: 'off', host: 'www.hikorea.go.kr' });
    expect(status()).toBe('Annae is off on this site.');
    button('Explain words on www.hikorea.go.kr').click();
    expect(callbacks.onSwitchOn).toHaveBeenCalledWith('www.hikorea.go.kr');
  });
});
