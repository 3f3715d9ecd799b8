import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { type CardContent, TermCard, type TermCardProps } from '../../../components/tooltip/TermCard.tsx';
import type { Call, CardHelp } from '../../../core/contacts/help-on-card.ts';
import type { Explanation } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import { translateTo } from '../loaded-interface.ts';

/** A word as the glossary explains it. */
export const RESIDENCE_CARD: Explanation = {
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
  reviewers: [],
  related: [],
};

/** An evening on which lines still answer. */
export const NOW = Date.parse('2026-11-30T20:00+09:00');
const CALL: Call = {
  number: '1345',
  name: 'Immigration Contact Center',
  speech: 'own',
  language: 'en',
  keys: '3*',
  region: null,
  old: null,
  programmes: [],
  opening: { type: 'open', until: Date.parse('2026-11-30T22:00+09:00'), isSure: true },
};
/** Immigration, whose line answers in English. */
export const IMMIGRATION: CardHelp = {
  service: { id: 'immigration', name: 'Immigration', institution: 'Immigration Contact Center' },
  second: null,
  yours: null,
  calls: [CALL],
  noCentreIn: null,
  at: NOW,
};
/** Helping with a call that is changed so. */
export const calling = (change: Partial<Call>) => ({ help: { ...IMMIGRATION, calls: [{ ...CALL, ...change }] } });

/** What a card calls, emptied after each test. */
export const callbacks = {
  onClose: vi.fn(),
  onBack: vi.fn(),
  onListen: vi.fn(() => true),
  onRelated: vi.fn(),
  star: null,
  onKnow: vi.fn(),
  onStep: vi.fn(),
  onAsk: vi.fn(async () => true),
  onCorrect: vi.fn(async () => true),
};

beforeEach(() => {
  document.body.replaceChildren();
});

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

/** Shows the card of a word that is changed so. */
export function show(
  change: Partial<Explanation> = {},
  rest: Partial<CardContent> = {},
  language: Language = 'en',
  other: Partial<TermCardProps> = {},
): Element {
  const loadSources = async () => [{ law: '출입국관리법', article: '제33조', checked: '2026-11-24' }];
  const content: CardContent = {
    explanation: { ...RESIDENCE_CARD, ...change },
    second: null,
    help: IMMIGRATION,
    facts: [],
    loadSources,
    ...rest,
  };
  act(() =>
    render(
      <TermCard content={content} language={language} t={translateTo(language)} before={null} {...callbacks} {...other} />,
      document.body,
    ),
  );
  return document.querySelector('.card-body')!;
}

/** The text of an element, with single spaces. */
export const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

/** The button with this accessible name. */
export function button(name: string): HTMLButtonElement {
  return [...document.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  )!;
}
