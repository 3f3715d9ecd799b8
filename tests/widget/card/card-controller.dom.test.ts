import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { CardCallbacks, CardRequest } from '../../../components/tooltip/mount-card.tsx';
import type { CardContent } from '../../../components/tooltip/TermCard.tsx';
import type { Language } from '../../../core/languages.ts';
import { CLOSE_DELAY, OPEN_DELAY } from '../../../core/tooltip/reduce-tooltip.ts';
import type { MatchRange } from '../../../page/text/matched-block.ts';
import type { OwnHost } from '../../../page/tooltip/own-host.ts';
import { type CardController, type CardModule, createCardController } from '../../../widget/card/card-controller.ts';
import { unhandledDuring } from '../unhandled-during.ts';

const HEADWORDS = ['여권', '사증'];
const PASSPORT = 0;
const VISA = 1;

function contentOf(term: number, language: Language): CardContent {
  return {
    explanation: { headword: HEADWORDS[term]!, name: `${HEADWORDS[term]} (${language})` },
    service: null,
    related: [],
  } as unknown as CardContent;
}

let shown: CardRequest | null;
let callbacks: CardCallbacks;
let host: OwnHost;
let explain: Mock<(term: number, language: Language) => Promise<CardContent>>;
let loadCard: Mock<() => Promise<CardModule>>;
let onAsk: Mock<(id: string) => Promise<boolean>>;
let onFault: Mock<(fault: unknown) => void>;
let controller: CardController;
let words: MatchRange[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>접수</button><p>여권과 사증</p>';
  const text = document.querySelector('p')!.firstChild as Text;
  words = [0, 4].map((at, term) => ({ startContainer: text, startOffset: at, endContainer: text, endOffset: at + 2, term }));
  const element = document.createElement('annae-host');
  host = { element, root: element.attachShadow({ mode: 'open' }), raise: vi.fn(), destroy: vi.fn() };
  shown = null;
  explain = vi.fn(async (term, language) => contentOf(term, language));
  onFault = vi.fn();
  onAsk = vi.fn(async () => true);
  loadCard = vi.fn(async () => ({
    css: '',
    mountCard(_: ShadowRoot, given: CardCallbacks) {
      callbacks = given;
      const show = (request: CardRequest | null) => {
        shown = request;
      };
      return { show, destroy: () => show(null) };
    },
  }));
  controller = createCardController({
    document,
    language: 'en',
    host: () => host,
    loadCard: () => loadCard(),
    explain: (...asked) => explain(...asked),
    onAsk,
    onFault,
  });
});

afterEach(() => {
  controller.destroy();
  vi.useRealTimers();
});

/** What the card shows: the name of its term, or what has become of loading it. */
function name(): string | null {
  if (!shown) return null;
  return typeof shown.content === 'string' ? shown.content : shown.content.explanation.name;
}

/** A press as the browser sends it for a mouse, a finger or a key. */
function readersPress(): Event {
  return Object.defineProperty(new MouseEvent('click'), 'isTrusted', { value: true });
}

const settled = () => vi.advanceTimersByTimeAsync(0);

async function press(term: number): Promise<void> {
  controller.dispatch({ type: 'press', target: words[term]! });
  await settled();
}

describe('the card of a word', () => {
  it('opens at once at a press, asked for, with the word as the page has it', async () => {
    await press(PASSPORT);
    expect(name()).toBe('여권 (en)');
    expect(shown).toMatchObject({ headword: '여권', pinned: true, language: 'en' });
    expect(host.raise).toHaveBeenCalled();
  });

  it('opens as a preview when the pointer has rested on the word, and goes when it has been away', async () => {
    controller.dispatch({ type: 'over', target: words[PASSPORT]! });
    await vi.advanceTimersByTimeAsync(OPEN_DELAY - 1);
    expect(loadCard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toMatchObject({ pinned: false });
    controller.dispatch({ type: 'away' });
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY);
    expect(shown).toBeNull();
  });

  it('is named whole, when it stands in several texts of the page', async () => {
    document.querySelector('p')!.innerHTML = '체류<b>기간</b> 연장허가';
    const [first, , last] = document.querySelector('p')!.childNodes as unknown as [Text, Element, Text];
    controller.dispatch({
      type: 'press',
      target: { startContainer: first, startOffset: 0, endContainer: last, endOffset: 5, term: PASSPORT },
    });
    await settled();
    expect(shown!.headword).toBe('체류기간 연장허가');
  });

  it('makes way for a request about its term', async () => {
    await press(PASSPORT);
    await callbacks.onAsk!('passport', readersPress());
    expect(shown).toBeNull();
    expect(onAsk).toHaveBeenCalledWith('passport');
  });

  it('stays where the request has to wait, and says so', async () => {
    await press(PASSPORT);
    onAsk.mockResolvedValueOnce(false);
    expect(await callbacks.onAsk!('passport', readersPress())).toBe(false);
    expect(shown).not.toBeNull();
    await callbacks.onAsk!('passport', readersPress());
    expect(shown).toBeNull();
  });

  it('opens one request for two presses', async () => {
    await press(PASSPORT);
    await Promise.all([callbacks.onAsk!('passport', readersPress()), callbacks.onAsk!('passport', readersPress())]);
    await callbacks.onAsk!('passport', readersPress());
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('opens no request and does not speak at a press that a script has made', async () => {
    await press(PASSPORT);
    await callbacks.onAsk!('passport', new MouseEvent('click'));
    expect(onAsk).not.toHaveBeenCalled();
    expect(callbacks.onListen('여권', new MouseEvent('click'))).toBe(true);
  });

  it('loads its code once', async () => {
    await press(PASSPORT);
    await press(VISA);
    expect(name()).toBe('사증 (en)');
    expect(loadCard).toHaveBeenCalledOnce();
  });

  it('goes on to a related word, and is named after it', async () => {
    await press(PASSPORT);
    callbacks.onRelated(VISA);
    await settled();
    expect(name()).toBe('사증 (en)');
    expect(shown!.headword).toBe('사증');
  });

  it('changes its language, at a related word too', async () => {
    await press(PASSPORT);
    callbacks.onRelated(VISA);
    await settled();
    controller.setLanguage('vi');
    await settled();
    expect(name()).toBe('사증 (vi)');
  });

  it('opens in the new language after a change while it was closed', async () => {
    controller.setLanguage('ja');
    await settled();
    expect(shown).toBeNull();
    await press(PASSPORT);
    expect(name()).toBe('여권 (ja)');
  });

  it.each([
    ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['a press elsewhere', () => controller.dispatch({ type: 'press-elsewhere' })],
    ['its own button', () => callbacks.onClose()],
  ])('closes by %s', async (_, close) => {
    await press(PASSPORT);
    close();
    await settled();
    expect(shown).toBeNull();
  });
});

describe('the focus', () => {
  it.each([
    ['returns to where it was when the reader leaves the card', () => callbacks.onClose(), 'button'],
    ['stays where the reader has pressed since', () => controller.dispatch({ type: 'press-elsewhere' }), 'body'],
  ])('%s', async (_, close, name) => {
    document.querySelector('button')!.focus();
    await press(PASSPORT);
    document.querySelector('button')!.blur();
    close();
    await settled();
    expect(document.activeElement!.localName).toBe(name);
  });
});

describe('an explanation that takes time', () => {
  /** Answers when told to. */
  let answer: (content: CardContent) => void;
  let refuse: (fault: Error) => void;

  beforeEach(() => {
    explain.mockImplementationOnce(
      () =>
        new Promise((resolve, reject) => {
          answer = resolve;
          refuse = reject;
        }),
    );
  });

  it('is said to be on its way', async () => {
    await press(PASSPORT);
    expect(name()).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(name()).toBe('loading');
    answer(contentOf(PASSPORT, 'en'));
    await settled();
    expect(name()).toBe('여권 (en)');
  });

  it('is not shown when another word has been pressed since', async () => {
    await press(PASSPORT);
    await press(VISA);
    answer(contentOf(PASSPORT, 'en'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(name()).toBe('사증 (en)');
  });

  it('is not shown when the card has been closed since', async () => {
    await press(PASSPORT);
    controller.dispatch({ type: 'dismiss' });
    answer(contentOf(PASSPORT, 'en'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toBeNull();
  });

  it('can be asked for again when it could not be had', async () => {
    await press(PASSPORT);
    refuse(new Error('offline'));
    await settled();
    expect(name()).toBe('failed');
    expect(onFault).not.toHaveBeenCalled();
    callbacks.onRetry();
    await settled();
    expect(name()).toBe('여권 (en)');
  });
});

describe('a related word whose explanation could not be had', () => {
  it('is the one that is asked for again', async () => {
    await press(PASSPORT);
    explain.mockRejectedValueOnce(new Error('offline'));
    callbacks.onRelated(VISA);
    await settled();
    expect(name()).toBe('failed');
    callbacks.onRetry();
    await settled();
    expect(name()).toBe('사증 (en)');
  });
});

describe('a card whose code cannot be loaded', () => {
  it('is told to the shell, and throws nothing into the page when the shell stops', async () => {
    vi.useRealTimers();
    loadCard.mockRejectedValue(new Error('blocked'));
    const thrown = await unhandledDuring(async () => {
      controller.dispatch({ type: 'press', target: words[PASSPORT]! });
      await vi.waitUntil(() => onFault.mock.calls.length > 0);
      controller.dispatch({ type: 'dismiss' });
      controller.destroy();
    });
    expect(onFault.mock.calls).toEqual([[new Error('blocked')]]);
    expect(thrown).toEqual([]);
  });
});

describe('after the end', () => {
  it('nothing is shown any more, not even what was on its way', async () => {
    await press(PASSPORT);
    controller.dispatch({ type: 'press', target: words[VISA]! });
    controller.destroy();
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toBeNull();
  });
});
