import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardContent, TermCard, type TermCardProps } from '../../../components/tooltip/TermCard.tsx';
import type { Call, CardHelp } from '../../../core/contacts/help-on-card.ts';
import type { Explanation } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import { translateTo } from '../loaded-interface.ts';

const RESIDENCE_CARD: Explanation = {
  id: 'alien-registration-card',
  headword: '외국인등록증',
  hanja: '外國人登錄證',
  romanised: 'oegugin deungnokjeung',
  service: 'immigration',
  level: 3,
  urgent: [],
  name: 'Residence Card',
  also: ['Alien Registration Card', 'ARC'],
  meaning: 'The identity card of foreigners who stay in Korea for more than 90 days.',
  do: 'Apply at your immigration office within 90 days of arrival.',
  easyKorean: '90일 넘게 한국에 사는 외국인이 받는 신분증이에요.',
  reviewed: false,
  sources: [{ law: '출입국관리법', article: '제33조', checked: '2026-11-24' }],
  related: [],
};

const NOW = Date.parse('2026-11-30T20:00+09:00');
const CALL: Call = {
  number: '1345',
  name: 'Immigration Contact Center',
  speech: 'own',
  language: 'en',
  keys: '3*',
  region: null,
  opening: { type: 'open', until: Date.parse('2026-11-30T22:00+09:00'), isSure: true },
};
const IMMIGRATION: CardHelp = {
  service: { id: 'immigration', name: 'Immigration', institution: 'Immigration Contact Center' },
  second: null,
  calls: [CALL],
  noCentreIn: null,
  at: NOW,
};
const calling = (change: Partial<Call>) => ({ help: { ...IMMIGRATION, calls: [{ ...CALL, ...change }] } });

const callbacks = {
  onClose: vi.fn(),
  onBack: vi.fn(),
  onListen: vi.fn(() => true),
  onRelated: vi.fn(),
  star: null,
  onKnow: vi.fn(),
  onStep: vi.fn(),
  onAsk: vi.fn(async () => true),
};

beforeEach(() => {
  document.body.replaceChildren();
});

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(
  change: Partial<Explanation> = {},
  rest: Partial<CardContent> = {},
  language: Language = 'en',
  other: Partial<TermCardProps> = {},
): Element {
  const content: CardContent = { explanation: { ...RESIDENCE_CARD, ...change }, second: null, help: IMMIGRATION, related: [], ...rest };
  act(() =>
    render(
      <TermCard content={content} language={language} t={translateTo(language)} before={null} {...callbacks} {...other} />,
      document.body,
    ),
  );
  return document.querySelector('.card-body')!;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

/** The button with this accessible name. */
function button(name: string): HTMLButtonElement {
  return [...document.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  )!;
}

describe('the card of a term', () => {
  it('has a button for a reader who knows its word', () => {
    show();
    button('I know this word').click();
    expect(callbacks.onKnow).toHaveBeenCalledWith('alien-registration-card', expect.any(MouseEvent));
  });

  it('keeps the focus on the way to the next word, and says which word has come', () => {
    const buttons = () => [...show().querySelectorAll<HTMLButtonElement>('.step')];
    const [previous, next] = buttons();
    expect([previous, next].map((button) => button!.getAttribute('aria-label'))).toEqual(['Previous word', 'Next word']);
    next!.focus();
    previous!.click();
    next!.click();
    expect(callbacks.onStep.mock.calls.map(([direction]) => direction)).toEqual([-1, 1]);
    const card = show({ id: 'visa', headword: '사증', name: 'Visa' });
    expect(document.activeElement).toBe(card.querySelector('.step:last-child'));
    expect(card.querySelector('.steps [role="status"]')!.textContent).toBe('사증, Visa');
  });

  it('names its word in the reader’s second language too', () => {
    const card = show({}, { second: { language: 'vi', name: 'Thẻ đăng ký người nước ngoài' } });
    expect(textOf(card)).toContain('Tiếng Việt: Thẻ đăng ký người nước ngoài');
    expect(textOf(card.querySelector('[lang=vi]'))).toBe('Thẻ đăng ký người nước ngoài');
  });

  it('has a button that opens a request about its term', () => {
    show({ id: 'alien-registration-card' });
    button('Ask for help').click();
    expect(callbacks.onAsk).toHaveBeenCalledWith('alien-registration-card', expect.any(MouseEvent));
  });

  it('says so where a request has to wait', async () => {
    const card = show();
    callbacks.onAsk.mockResolvedValueOnce(false);
    await act(async () => button('Ask for help').click());
    expect(textOf(card)).toContain('A request was opened just now. Wait a minute, then try again.');
  });

  it('keeps its line to call where requests are not offered', () => {
    const card = show({}, {}, 'en', { onAsk: null });
    expect(textOf(card)).not.toContain('Ask for help');
    expect(textOf(card)).toContain('1345');
  });

  it('says what the word is, what it means, what to do and who helps', () => {
    const text = textOf(show())!;
    for (const part of [
      '외국인등록증 外國人登錄證',
      'oegugin deungnokjeung',
      'Residence Card',
      'Also called: Alien Registration Card · ARC',
      RESIDENCE_CARD.meaning,
      'What to do',
      RESIDENCE_CARD.do!,
      'Who helps',
      'Immigration Contact Center',
    ])
      expect(text).toContain(part);
  });

  it('unfolds easy Korean, related words and sources, one at a time', () => {
    const card = show({}, { related: [{ term: 7, headword: '외국인등록', name: 'Foreign resident registration' }] });
    const shown = () => textOf(card.querySelector('#annae-card-more:not([hidden])'));
    expect(shown()).toBeUndefined();
    const folds = ['In easy Korean', 'Related words', 'Source'].map(button);
    const contents = folds.map((fold) => {
      act(() => fold.click());
      expect(folds.map((other) => other.getAttribute('aria-expanded') === 'true')).toEqual(folds.map((other) => other === fold));
      return shown();
    });
    expect(contents).toEqual([
      RESIDENCE_CARD.easyKorean,
      '외국인등록 Foreign resident registration',
      expect.stringContaining('출입국관리법 제33조'),
    ]);
    act(() => folds[2]!.click());
    expect(shown()).toBeUndefined();
  });

  it('has headings for the word, what to do and who helps, in this order', () => {
    expect([...show().querySelectorAll('h2, h3')].map((heading) => [heading.localName, textOf(heading)])).toEqual([
      ['h2', '외국인등록증 外國人登錄證'],
      ['h3', 'What to do'],
      ['h3', 'Who helps'],
    ]);
  });

  it.each<[string, Partial<Explanation>, string]>([
    ['other names', { also: [] }, 'Also called'],
    ['anything to do', { do: null }, 'What to do'],
    ['hanja', { hanja: null }, '外國人登錄證'],
  ])('has no empty place for a term without %s', (_, change, absent) => {
    expect(textOf(show(change))).not.toContain(absent);
  });

  it('has no service where nobody could be told, and no related words where there are none', () => {
    const text = textOf(show({}, { help: null }));
    expect(text).not.toContain('Who helps');
    expect(text).not.toContain('Related words');
  });

  it('in Korean has neither a name nor a pronunciation beside its word, and easy Korean once', () => {
    const easy = RESIDENCE_CARD.easyKorean!;
    const related = [{ term: 1, headword: '여권', name: null }];
    const card = show({ name: null, also: [], meaning: easy, do: null, easyKorean: null }, { related }, 'ko');
    expect(textOf(card.querySelector('.top'))).toBe('외국인등록증 外國人登錄證');
    expect(textOf(card.querySelector('.said'))).toBe(easy);
    expect([...card.querySelectorAll('.folds button')].map(textOf)).toEqual(['관련 용어', '출처', '아는 용어예요']);
    act(() => button('관련 용어').click());
    expect(textOf(card.querySelector('.related'))).toBe('여권');
  });

  it('speaks the language of the reader, and says which parts are Korean', () => {
    const card = show({ name: 'Thẻ đăng ký người nước ngoài', also: [] }, {}, 'vi');
    expect(textOf(card)).toContain('Thẻ đăng ký người nước ngoài');
    expect(textOf(card)).toContain('Việc cần làm');
    expect(textOf(card.querySelector('h2[lang=ko]'))).toContain('외국인등록증');
    act(() => button('Bằng tiếng Hàn dễ hiểu').click());
    expect(textOf(card.querySelector('.more [lang=ko]'))).toBe(RESIDENCE_CARD.easyKorean);
  });

  it('shows what volunteers wrote as text and never as markup', () => {
    const card = show({ meaning: '<img src=x onerror=alert(1)>', name: '<b>Card</b>', do: '&lt;script&gt;' });
    expect(card.querySelector('img, b')).toBeNull();
    expect(textOf(card)).toContain('<img src=x onerror=alert(1)>');
    expect(textOf(card)).toContain('&lt;script&gt;');
  });
});

describe('an emergency', () => {
  it('has its numbers above everything that is said about the word', () => {
    const card = show({ urgent: ['112', '1577-1366'] });
    const urgent = card.querySelector('.urgent')!;
    for (const part of ['.name', '.meaning', '.do', '.more', '.helps']) {
      expect(urgent.compareDocumentPosition(card.querySelector(part)!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
    expect(textOf(urgent)).toBe('In danger? Call now1121577-1366');
  });

  it('has each number as a link to call, named so', () => {
    const links = [...show({ urgent: ['112', '1577-1366'] }).querySelectorAll<HTMLAnchorElement>('.urgent a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).toEqual([
      ['tel:112', 'Call 112'],
      ['tel:1577-1366', 'Call 1577-1366'],
    ]);
  });

  it('is not told of on other cards', () => {
    expect(show().querySelector('.urgent')).toBeNull();
  });
});

describe('who helps', () => {
  it('has the first line as a link to call', () => {
    const link = show().querySelector('.helps a')!;
    expect([link.getAttribute('href'), link.getAttribute('aria-label')]).toEqual(['tel:1345', 'Call 1345']);
  });

  it('has no link where nobody is known to call', () => {
    expect(show({}, { help: { ...IMMIGRATION, calls: [] } }).querySelector('.helps a')).toBeNull();
  });

  it('says in which language and until when somebody answers, and what to press', () => {
    expect(textOf(show().querySelector('.answers'))).toBe('answers in English until 22:00 · press 3*');
    const inFrench = show({}, calling({ language: 'fr', keys: null }), 'fr');
    expect(textOf(inFrench.querySelector('.answers'))).toBe('répond en français jusqu’à 22:00');
  });

  it.each<[Partial<Call>, string]>([
    [{ opening: { type: 'open', until: null, isSure: true }, keys: null }, 'answers in English, day and night'],
    [{ opening: { type: 'later', opens: NOW + 13 * 3_600_000, isSure: true }, keys: null }, 'opens Tue 09:00: answers in English'],
    [{ opening: { type: 'unknown' }, keys: null }, 'answers in English · hours not known'],
    [{ speech: 'interpreted', keys: null, opening: { type: 'unknown' } }, 'helps with an interpreter: ask for one · hours not known'],
    [{ region: 'Seoul', keys: null }, 'answers in English until 22:00 · for people in Seoul'],
    [
      { keys: null, opening: { type: 'open', until: NOW + 3_600_000, isSure: false } },
      'answers in English until 21:00 · may be closed on a public holiday',
    ],
  ])('says of %j: %s', (change, said) => {
    expect(textOf(show({}, calling(change)).querySelector('.answers'))).toBe(said);
  });

  it('names the word’s own service second, and that no centre is known in the reader’s region', () => {
    const second = { id: 'tourism', name: 'Tourism' } as const;
    const text = textOf(show({}, { help: { ...IMMIGRATION, second, noCentreIn: 'Busan' } }).querySelector('.helps'));
    expect(text).toContain('Also: Tourism');
    expect(text).toContain('No centre in Busan is known here yet.');
  });
});

describe('the buttons of a card', () => {
  it('close it', () => {
    show();
    button('Close').click();
    expect(callbacks.onClose).toHaveBeenCalledOnce();
  });

  it('go on to a related word', () => {
    show({}, { related: [{ term: 7, headword: '외국인등록', name: 'Foreign resident registration' }] });
    act(() => button('Related words').click());
    button('외국인등록 Foreign resident registration').click();
    expect(callbacks.onRelated).toHaveBeenCalledWith(7);
  });

  it('go back to the word before', () => {
    show({}, {}, 'en', { before: '사증' });
    button('Back to 사증').click();
    expect(callbacks.onBack).toHaveBeenCalledOnce();
  });

  it('say of a missing voice on the card of one word alone', () => {
    callbacks.onListen.mockReturnValue(false);
    show();
    act(() => button('Listen to the Korean').click());
    expect(show({ id: 'visa' }).querySelector('.top [role=status]')).toBeNull();
  });

  it.each([
    ['nothing where the word was spoken', true, null],
    ['so where the device has no Korean voice', false, 'This device has no Korean voice.'],
  ])('let the reader listen, and say %s', (_, spoken, notice) => {
    callbacks.onListen.mockReturnValue(spoken);
    const card = show();
    act(() => button('Listen to the Korean').click());
    expect(callbacks.onListen).toHaveBeenCalledOnce();
    expect(textOf(card.querySelector('.top [role=status]')) ?? null).toBe(notice);
  });
});
