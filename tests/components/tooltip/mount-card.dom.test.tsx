import { act } from 'preact/test-utils';
import '../loaded-interface.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardRequest, type CardView, mountCard } from '../../../components/tooltip/mount-card.tsx';
import type { CardContent } from '../../../components/tooltip/TermCard.tsx';
import { USUAL_LOOK } from '../../../core/tooltip/card-look.ts';

vi.mock('../../../components/tooltip/place-card.ts', () => ({ placeCard: () => () => {} }));

const CONTENT: CardContent = {
  explanation: {
    id: 'visa',
    headword: '사증',
    hanja: '査證',
    romanised: 'sajeung',
    service: 'immigration',
    level: 3,
    urgent: [],
    name: 'Visa',
    also: [],
    meaning: 'Permission to enter Korea, given by a Korean embassy.',
    do: null,
    easyKorean: '한국에 들어와도 된다는 허락이에요.',
    reviewers: ['Mai'],
    related: [{ term: 4, headword: '체류자격', name: 'Status of stay' }],
  },
  second: null,
  help: null,
  facts: [],
  loadSources: async () => [{ law: '출입국관리법', article: '제7조', checked: null }],
};

const callbacks = {
  onClose: vi.fn(),
  onGone: vi.fn(),
  onKey: vi.fn(),
  onListen: vi.fn(() => true),
  onMore: vi.fn(),
  onRelated: vi.fn(),
  onBack: vi.fn(),
  star: null,
  onKnow: vi.fn(),
  onStep: vi.fn(),
  onRetry: vi.fn(),
  onAsk: vi.fn(),
  onCorrect: null,
};
let root: ShadowRoot;
let view: CardView;

beforeEach(() => {
  const host = document.createElement('annae-host');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  view = mountCard(root, callbacks);
});

afterEach(() => {
  act(() => view.destroy());
  document.body.replaceChildren();
  vi.clearAllMocks();
});

function show(change: Partial<CardRequest> = {}): void {
  const request: CardRequest = {
    headword: '사증',
    content: CONTENT,
    language: 'en',
    look: USUAL_LOOK,
    anchor: { rects: () => [], context: document.body, isElsewhere: false },
    pinned: false,
    before: null,
    frame: null,
    ...change,
  };
  act(() => view.show(request));
}

const card = () => root.querySelector<HTMLElement>('[role=dialog]');

function press(key: string): void {
  (root.activeElement ?? card())!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}

describe('a card on the page', () => {
  it('is a dialog named after the word as the page has it', () => {
    show({ headword: '사 증' });
    expect(card()!.getAttribute('aria-label')).toBe('사 증: explanation');
  });

  it('takes the place of the card before', () => {
    show();
    show({ content: { ...CONTENT, explanation: { ...CONTENT.explanation, name: 'Entry visa' } } });
    expect(root.querySelectorAll('[role=dialog]')).toHaveLength(1);
    expect(card()!.textContent).toContain('Entry visa');
  });

  it('has the focus as soon as it is there, so that it gets the next key', () => {
    view.show({
      headword: '사증',
      content: CONTENT,
      language: 'en',
      look: USUAL_LOOK,
      anchor: { rects: () => [], context: document.body, isElsewhere: false },
      pinned: true,
      before: null,
      frame: null,
    });
    expect(root.activeElement).toBe(card());
  });

  it('says from where a word in a frame is, and where to look for one that has no room there', () => {
    show({ frame: 'www.hometax.go.kr', pinned: true });
    expect(card()!.querySelector('.from')!.textContent).toBe('A word in the part of this page that comes from www.hometax.go.kr');
    show({ content: 'noRoom', pinned: true });
    expect(card()!.textContent).toContain('Look the word up in Annae’s list of words');
    expect(card()!.querySelector('.from, .chip')).toBeNull();
  });

  it('is a preview until the reader asks for more', () => {
    show();
    expect(card()!.textContent).toBe('사증 VisaPermission to enter Korea, given by a Korean embassy.More');
    root.querySelector<HTMLButtonElement>('.whole')!.click();
    expect(callbacks.onMore).toHaveBeenCalledWith(expect.any(MouseEvent));
  });

  it('has the colours and the size of text that the reader has chosen', () => {
    show({ look: { theme: 'dark', textSize: 150 } });
    expect(card()!.dataset.theme).toBe('dark');
    expect(card()!.style.getPropertyValue('--annae-zoom')).toBe('1.5');
  });

  it('says its language, and which parts are Korean', () => {
    show({ language: 'vi' });
    expect(card()!.lang).toBe('vi');
    expect([...card()!.querySelectorAll('[lang]')].map((part) => [(part as HTMLElement).lang, part.textContent])).toEqual([['ko', '사증']]);
  });

  it('goes when it is hidden, and leaves nothing behind when it ends', () => {
    show();
    act(() => view.show(null));
    expect(card()).toBeNull();
    show();
    act(() => view.destroy());
    expect(root.childNodes).toHaveLength(0);
  });

  it('takes the focus when it was asked for, and not when it is a preview', () => {
    show();
    expect(root.activeElement).toBeNull();
    show({ pinned: true });
    expect(root.activeElement).toBe(card());
  });

  it('speaks the word of the explanation, which a related word may have replaced', () => {
    show({ headword: '비자', pinned: true });
    root.querySelector<HTMLButtonElement>('[aria-label="Listen to the Korean"]')!.click();
    expect(callbacks.onListen).toHaveBeenCalledWith('사증', expect.any(MouseEvent));
  });
});

describe('a card whose explanation is not there', () => {
  it('says that it is on its way', () => {
    show({ content: 'loading' });
    expect(root.querySelector('[role=status]')!.textContent).toBe('Loading the explanation …');
    expect([...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toEqual(['Close']);
  });

  it('says that it could not be loaded, and lets the reader try again', () => {
    show({ content: 'failed', language: 'fr' });
    expect(root.querySelector('[role=status]')!.textContent).toContain('L’explication n’a pas pu être chargée.');
    root.querySelector<HTMLButtonElement>('.chip')!.click();
    expect(callbacks.onRetry).toHaveBeenCalledOnce();
  });
});

describe('a key that is pressed in a card', () => {
  it('is told to its owner, with the card', () => {
    show({ pinned: true });
    press('Escape');
    expect(callbacks.onKey).toHaveBeenCalledWith(expect.objectContaining({ key: 'Escape' }), card());
  });
});
