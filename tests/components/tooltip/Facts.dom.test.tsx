import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { FactRow } from '../../../core/facts/list-facts.ts';
import type { Language } from '../../../core/languages.ts';
import { show, textOf } from './show-card.tsx';

const FACTS: FactRow[] = [
  { key: 'who', text: 'foreigners who stay more than 90 days' },
  { key: 'deadline', text: 'within 90 days of entering Korea' },
  { key: 'deadline', text: 'within 90 days', of: 'turning 17 without a card' },
  { key: 'fee', text: '₩35,000' },
  { key: 'bring', text: 'Passport', korean: '여권' },
  { key: 'bring', text: 'Photo', korean: '사진' },
  { key: 'form', text: '통합신청서(신고서), 별지 제34호서식', lang: 'ko' },
  { key: 'link', text: 'www.hikorea.go.kr', href: 'https://www.hikorea.go.kr/info' },
];

/** The window is as high as this, for a moment. */
function inWindow(height: number, work: () => Element): Element {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: height >= Number(/min-height: (\d+)px/.exec(query)![1]) }));
  const shown = work();
  vi.unstubAllGlobals();
  return shown;
}

/** The card with its facts, unfolded at a press. */
function unfolded(language: Language = 'en'): Element {
  const card = inWindow(720, () => show({}, { facts: FACTS }, language));
  act(() => card.querySelector<HTMLElement>('.fold')!.click());
  return card.querySelector('.fact-rows')!;
}

const groups = (facts: Element) =>
  [...facts.querySelectorAll('dl > div')].map((group) => [...group.querySelectorAll('dt, dd')].map(textOf));

describe('the facts on a card', () => {
  it('are folded away in a low window, and there at once in a high one', () => {
    const folds = (card: Element) => [...card.querySelectorAll('.fold')].map((fold) => [textOf(fold), fold.getAttribute('aria-expanded')]);
    const low = inWindow(720, () => show({}, { facts: FACTS }));
    expect(low.querySelector('.fact-rows')).toBeNull();
    expect(folds(low)[0]).toEqual(['Key facts', 'false']);
    const high = inWindow(900, () => show({ id: 'another' }, { facts: FACTS }));
    expect(folds(high)[0]).toEqual(['Key facts', 'true']);
    expect(high.querySelector('.fact-rows')!.getAttribute('aria-label')).toBe('Key facts');
  });

  it('have each label once with all that belongs to it', () => {
    expect(groups(unfolded())).toEqual([
      ['For whom', 'foreigners who stay more than 90 days'],
      ['By when', 'within 90 days of entering Korea', 'within 90 days (turning 17 without a card)'],
      ['Fee', '₩35,000'],
      ['What to bring', 'Passport (여권)Photo (사진)'],
      ['Form', '통합신청서(신고서), 별지 제34호서식'],
      ['Official page', 'www.hikorea.go.kr'],
    ]);
  });

  it('say which parts are Korean, and lead to the office in a tab of its own', () => {
    const facts = unfolded('vi');
    expect([...facts.querySelectorAll('[lang=ko]')].map(textOf)).toEqual(['(여권)', '(사진)', '통합신청서(신고서), 별지 제34호서식']);
    const link = facts.querySelector('a')!;
    expect([link.href, link.target, link.rel]).toEqual(['https://www.hikorea.go.kr/info', '_blank', 'noopener noreferrer']);
  });

  it('have no place where nothing is known', () => {
    expect([...inWindow(900, () => show()).querySelectorAll('.fold')].map(textOf)).not.toContain('Key facts');
  });
});
