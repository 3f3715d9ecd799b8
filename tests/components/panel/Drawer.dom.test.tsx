import { act } from 'preact/test-utils';
import { NO_NAMES } from '../../../core/search/search-words.ts';
import '../loaded-interface.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WordsOfPage } from '../../../components/panel/list/words-of-page.ts';
import { type DrawerState, type DrawerView, mountDrawer } from '../../../components/panel/mount-drawer.tsx';
import { glossaryIn, onPage } from './glossary.ts';
import { plainRedactor } from './plain-redactor.ts';

const callbacks = {
  onGo: vi.fn(),
  onLanguage: vi.fn(),
  onClose: vi.fn(),
  onAsk: vi.fn(async () => true),
  onKnow: vi.fn(),
  known: [],
  onForget: vi.fn(),
  onListen: vi.fn(() => true),
  explain: vi.fn(() => new Promise<never>(() => {})),
  loadHelp: vi.fn(() => new Promise<never>(() => {})),
  loadNames: vi.fn(async () => NO_NAMES),
  proposal: null,
  onProposal: vi.fn(),
  proposing: { from: 'www.hikorea.go.kr', copy: vi.fn(async () => true), redactor: () => plainRedactor },
};
const LIST: WordsOfPage = { type: 'read', words: [onPage('외국인등록증')], isTranslated: false };
let root: ShadowRoot;
let view: DrawerView;

beforeEach(() => {
  const host = document.createElement('annae-host');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  view = mountDrawer(root);
});

afterEach(() => {
  act(() => view.destroy());
  document.body.replaceChildren();
  vi.clearAllMocks();
});

function show(change: Partial<DrawerState> = {}): void {
  const state: DrawerState = { words: LIST, glossary: glossaryIn('en'), side: 'right', language: 'en', ...callbacks };
  act(() => view.show({ ...state, ...change }));
}

const drawer = () => root.querySelector<HTMLElement>('[role=dialog]')!;

describe('the drawer', () => {
  it('is a dialog with the list of words, at its side of the page, and takes the focus', () => {
    show({ side: 'left' });
    expect(root.getElementById(drawer().getAttribute('aria-labelledby')!)!.textContent).toBe('안내 Annae');
    expect(drawer().classList).toContain('left');
    expect(root.querySelector('.headword')!.textContent).toBe('외국인등록증');
    expect(root.activeElement).toBe(drawer());
  });

  it('has the focus as soon as it is there, so that the next key is its own', () => {
    view.show({ words: LIST, glossary: glossaryIn('en'), side: 'right', language: 'en', ...callbacks });
    expect(root.activeElement).toBe(drawer());
  });

  it('does not take the focus again when its list changes', () => {
    show();
    root.querySelector('input')!.focus();
    show({ words: { ...LIST, words: [] } });
    show();
    expect(root.activeElement).not.toBe(drawer());
  });

  it('closes by its button and by Escape', () => {
    show();
    root.querySelector<HTMLButtonElement>('[aria-label="Close the panel"]')!.click();
    drawer().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(callbacks.onClose).toHaveBeenCalledTimes(2);
  });

  it('has a button that opens a request about the page', () => {
    show();
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Ask for help')!.click();
    expect(callbacks.onAsk).toHaveBeenCalledWith({});
  });

  it('lists the words that the reader knows, with a way back for each, and says when there are no more', () => {
    show();
    expect(root.textContent).not.toContain('Words you know');
    const VISA = { term: 4, headword: '사증', name: 'Visa' };
    show({ known: [{ term: 7, headword: '여권', name: 'Passport' }, VISA] });
    expect(root.textContent).toContain('Words you know: 2');
    const again = () => root.querySelector<HTMLButtonElement>('button[aria-label^="Mark again"]')!;
    expect(again().getAttribute('aria-label')).toBe('Mark again: 여권');
    again().click();
    expect(callbacks.onForget).toHaveBeenCalledWith(7);
    show({ known: [VISA] });
    expect(root.activeElement).toBe(again());
    show({ known: [] });
    expect(root.textContent).toContain('All words are marked again.');
  });

  it('keeps its keys from the page’s shortcuts', () => {
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    show();
    drawer().dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));
    expect(onPage).not.toHaveBeenCalled();
    document.removeEventListener('keydown', onPage);
  });

  it('tells which language is chosen, and speaks it', () => {
    show();
    const select = root.querySelector('select')!;
    select.value = 'vi';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(callbacks.onLanguage).toHaveBeenCalledWith('vi');
    show({ language: 'vi', glossary: glossaryIn('vi') });
    expect(drawer().lang).toBe('vi');
    expect(root.querySelector('[role=status]')!.textContent).toBe('Giải thích 1 từ');
  });

  it('goes when it is closed, and leaves nothing behind when it ends', () => {
    show();
    act(() => view.show(null));
    expect(root.querySelector('[role=dialog]')).toBeNull();
    act(() => view.destroy());
    expect(root.childNodes).toHaveLength(0);
  });
});
