import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelBody, type PanelBodyProps } from '../../../components/panel/PanelBody.tsx';
import type { CardHelp } from '../../../core/contacts/help-on-card.ts';
import { NO_NAMES } from '../../../core/search/search-words.ts';
import { translateTo } from '../loaded-interface.ts';
import { explanationOf, glossaryIn, onPage, termOf } from './glossary.ts';
import { plainRedactor } from './plain-redactor.ts';

const AT = Date.parse('2026-12-01T10:00:00+09:00');
const HELP: CardHelp = {
  service: { id: 'immigration', name: 'Immigration and stay', institution: 'Korea Immigration Service' },
  second: null,
  yours: null,
  calls: [
    {
      number: '1345',
      name: 'Immigration Contact Center',
      speech: 'own',
      language: 'en',
      keys: '3',
      region: null,
      old: null,
      programmes: [],
      opening: { type: 'open', until: Date.parse('2026-12-01T22:00:00+09:00'), isSure: true },
    },
    {
      number: '110',
      name: '110',
      speech: 'korean',
      language: 'ko',
      keys: null,
      region: null,
      old: null,
      programmes: [],
      opening: { type: 'unknown' },
    },
  ],
  noCentreIn: 'Jeju',
  at: AT,
};

const callbacks = {
  onGo: vi.fn(),
  onAsk: vi.fn(async () => true),
  onKnow: vi.fn(),
  keeper: null,
  onListen: vi.fn(() => true),
  onRead: null,
  onSwitchOn: null,
  explain: vi.fn(async (term: number) => ({
    explanation: explanationOf(term),
    second: null,
    help: HELP,
    facts: [],
    loadSources: async () => [],
  })),
  loadHelp: vi.fn(async () => HELP),
  loadNames: vi.fn(async () => NO_NAMES),
  onSelectionDone: vi.fn(),
  proposal: null,
  onProposal: vi.fn(),
  proposing: { from: 'www.hikorea.go.kr', copy: vi.fn(async () => true), redactor: () => plainRedactor },
};

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

async function show(change: Partial<PanelBodyProps> = {}): Promise<void> {
  const props: PanelBodyProps = {
    words: { type: 'read', words: [onPage('여권')], isTranslated: false },
    glossary: glossaryIn('en'),
    language: 'en',
    t: translateTo('en'),
    heading: 'h2',
    ...callbacks,
  };
  await doing(() => render(<PanelBody {...props} {...change} />, document.body));
}

/** Does something, and waits for what it loads. */
async function doing(work: () => void): Promise<void> {
  await act(async () => work());
  await act(async () => new Promise((resolve) => setTimeout(resolve)));
}

const button = (text: string) =>
  [...document.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent!).includes(text))!;
const press = (text: string) => doing(() => button(text).click());
const tabs = () => [...document.querySelectorAll('[role=tab]')];
const shownPanel = () => document.querySelector('[role=tabpanel]:not([hidden])')!;
const key = (element: Element, name: string) =>
  doing(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));

function type(text: string): Promise<void> {
  const field = document.querySelector('input')!;
  field.value = text;
  return doing(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

async function openCard(headword: string): Promise<void> {
  await type(headword);
  button(headword).focus();
  await press(headword);
}

describe('the tabs of the panel', () => {
  it('begin with what the page asks where it is a letter, unless the reader has chosen another', async () => {
    const letter = { type: 'read', isLetter: true, show: () => 'Pay by Thursday.' } as const;
    await show({ todo: { type: 'reading' } });
    expect(shownPanel().getAttribute('aria-labelledby')).toBe(tabs()[0]!.id);
    await show({ todo: letter });
    expect(tabs()[1]!.textContent).toBe('What must I do');
    expect(shownPanel().textContent).toBe('Pay by Thursday.');
    await doing(() => (tabs()[2] as HTMLElement).click());
    await show({ todo: { ...letter } });
    expect(shownPanel().textContent).toContain('Immigration and stay');
  });

  it('say that what the page asks could not be loaded', async () => {
    await show({ todo: { type: 'failed' } });
    await doing(() => (tabs()[1] as HTMLElement).click());
    expect(shownPanel().textContent).toContain('could not be loaded');
  });

  it('are words and who helps, each the name of what it shows, with one stop for the Tab key', async () => {
    await show();
    expect(tabs().map(({ textContent }) => textContent)).toEqual(['Words', 'Who helps']);
    expect(tabs().map((tab) => [tab.getAttribute('aria-selected'), tab.getAttribute('tabindex')])).toEqual([
      ['true', '0'],
      ['false', '-1'],
    ]);
    expect(shownPanel().getAttribute('aria-labelledby')).toBe(tabs()[0]!.id);
    expect(shownPanel().id).toBe(tabs()[0]!.getAttribute('aria-controls'));
  });

  it('are changed by the arrow keys, round the ends, and by Home and End', async () => {
    await show({ moreTabs: [{ id: 'more', name: 'More', content: () => <p>more</p> }] });
    const chosen = () => document.querySelector('[aria-selected=true]')!;
    (chosen() as HTMLElement).focus();
    const seen: string[] = [];
    for (const name of ['ArrowLeft', 'ArrowRight', 'End', 'Home', 'ArrowRight']) {
      await key(chosen(), name);
      seen.push(document.activeElement!.textContent!);
      expect(document.activeElement).toBe(chosen());
    }
    expect(seen).toEqual(['More', 'Words', 'More', 'Words', 'Who helps']);
  });

  it('keep what was typed while another is shown', async () => {
    await show();
    await type('여권');
    await press('Who helps');
    await press('Words');
    expect(document.querySelector('input')!.value).toBe('여권');
  });
});

describe('who helps', () => {
  it('is asked when it is shown, and says first who answers now', async () => {
    await show({ belowHelp: <p>Your drafts</p> });
    expect(callbacks.loadHelp).not.toHaveBeenCalled();
    await press('Who helps');
    expect(shownPanel().querySelector('h2')!.textContent).toBe('Immigration and stay');
    expect(shownPanel().querySelector('.call-line')!.textContent).toContain('answers in English until 22:00 · press 3');
    expect(shownPanel().textContent).toContain('No centre in Jeju is known here yet.');
    expect(shownPanel().textContent).toContain('Your drafts');
  });

  it('is asked anew for another page, and says so where it cannot be told', async () => {
    await show();
    await press('Who helps');
    await show({ loadHelp: async () => Promise.reject(new Error('offline')) });
    expect(shownPanel().querySelector('[role=status]')!.textContent).toContain('could not be loaded');
  });
});

describe('the card of a word that is not on the page', () => {
  it('takes the place of the tabs and the focus; Escape gives both back', async () => {
    await show();
    await openCard('외국인등록증');
    const card = document.querySelector('.card')!;
    expect(card.getAttribute('aria-label')).toBe('외국인등록증: explanation');
    expect(document.activeElement).toBe(card);
    expect(document.querySelector('[role=tablist]')!.closest('[hidden]')).not.toBeNull();
    const outer = vi.fn();
    document.addEventListener('keydown', outer);
    await key(card, 'Escape');
    document.removeEventListener('keydown', outer);
    expect(outer).not.toHaveBeenCalled();
    expect(document.querySelector('.card')).toBeNull();
    expect(document.activeElement!.textContent).toContain('외국인등록증');
    expect(document.querySelector('input')!.value).toBe('외국인등록증');
  });

  it('leads to related words and back, to a request, and to “I know this word”', async () => {
    await show();
    await openCard('외국인등록증');
    await press('Related words');
    const related = document.querySelector<HTMLElement>('.related button')!;
    await doing(() => related.click());
    expect(document.querySelector('.card h2')!.textContent).toContain(related.querySelector('[lang=ko]')!.textContent);
    await press('Back to 외국인등록증');
    expect(document.querySelector('.card h2')!.textContent).toContain('외국인등록증');
    await press('Ask for help');
    expect(callbacks.onAsk).toHaveBeenCalledWith({ term: 'alien-registration-card' });
    await press('I know this word');
    expect(callbacks.onKnow).toHaveBeenCalledWith(termOf('외국인등록증'), 'alien-registration-card', expect.anything());
    expect(document.querySelector('.card')).toBeNull();
  });

  it('can be tried again where it could not be loaded', async () => {
    callbacks.explain.mockRejectedValueOnce(new Error('offline'));
    await show();
    await openCard('외국인등록증');
    expect(document.querySelector('.card')!.textContent).toContain('could not be loaded');
    await press('Try again');
    expect(document.querySelector('.card h2')!.textContent).toContain('외국인등록증');
  });
});

describe('a proposal', () => {
  const shown = () => document.querySelector<HTMLElement>('.proposal-section')!;
  const text = () => vi.waitUntil(() => document.querySelector('textarea')?.value);

  /** As a reader presses, who has the focus on the button. */
  function begin(name: string): Promise<void> {
    button(name).focus();
    return press(name);
  }

  /** The shell keeps what the reader has begun, and shows it. */
  async function showAsShell(change: Partial<PanelBodyProps> = {}): Promise<void> {
    const onProposal = (proposal: PanelBodyProps['proposal']) => void show({ ...change, onProposal, proposal });
    await show({ ...change, onProposal });
  }

  it('begins with a word that the search did not find, in the place of the tabs; Escape gives place and focus back', async () => {
    await showAsShell();
    await type('대통령');
    await begin('A word is missing');
    expect(document.activeElement).toBe(shown());
    expect(shown().getAttribute('aria-label')).toBe('A word is missing');
    expect(document.querySelector('[role=tablist]')!.closest('[hidden]')).not.toBeNull();
    expect(await text()).toMatch(/Word: 대통령\n(.*\n)*.*Website: www.hikorea.go.kr/);
    await key(shown(), 'Escape');
    expect(shown()).toBeNull();
    expect(document.activeElement!.textContent).toBe('A word is missing');
    expect(document.querySelector('input')!.value).toBe('대통령');
  });

  it('begins without a word at the foot of the list', async () => {
    await showAsShell();
    await begin('A word is missing');
    expect(await text()).toContain('Word:\n');
  });

  it('corrects the explanation on a card, and leads back to it', async () => {
    await showAsShell();
    await openCard('외국인등록증');
    await begin('Correct this');
    expect(await text()).toMatch(/Term: 외국인등록증 \(alien-registration-card\)/);
    expect(document.querySelector('.card')!.closest('[hidden]')).not.toBeNull();
    await press('Close');
    expect(document.querySelector('.card')!.closest('[hidden]')).toBeNull();
    expect(document.activeElement!.textContent).toBe('Correct this');
  });

  it('makes way for a text that the reader selects', async () => {
    const onProposal = vi.fn();
    await show({ proposal: { kind: 'missing-word', word: 'x', language: 'en', seen: null, from: null }, onProposal });
    await show({ selection: { text: '여권', words: [onPage('여권')], hasKorean: true }, onProposal });
    expect(onProposal).toHaveBeenCalledWith(null);
  });
});

describe('a selected text', () => {
  const selection = { text: '여권과 외국인등록증', words: [onPage('여권'), onPage('외국인등록증')], hasKorean: true };

  it('takes the place of the tabs: the text, its words, the card of each, and the way to ask', async () => {
    await show({ selection });
    expect(document.activeElement!.textContent).toBe('Words in the selected text');
    expect(document.querySelector('blockquote')!.lang).toBe('ko');
    const list = document.querySelector('.selection')!;
    expect([...list.querySelectorAll('.headword')].map(({ textContent }) => textContent)).toEqual(['여권', '외국인등록증']);
    await doing(() => list.querySelector<HTMLElement>('.term')!.click());
    expect(document.querySelector('.card h2')!.textContent).toContain('여권');
    await key(document.querySelector('.card')!, 'Escape');
    await doing(() => [...list.querySelectorAll('button')].at(-1)!.click());
    expect(callbacks.onAsk).toHaveBeenCalledWith({ words: selection.text });
  });

  it('gives the tabs and the focus back when the reader is done', async () => {
    await show({ selection });
    await press('Back to this page');
    expect(callbacks.onSelectionDone).toHaveBeenCalledOnce();
    await show({ selection: null });
    expect(document.activeElement).toBe(tabs()[0]);
  });

  it.each([
    [false, 'There is no Korean in this text.'],
    [true, 'Annae knows no word in this text.'],
  ])('without words says why (Korean: %s)', async (hasKorean, message) => {
    await show({ selection: { text: 'x', words: [], hasKorean } });
    expect(document.querySelector('.selection [role=status]')!.textContent).toBe(message);
  });
});
