import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listValues } from '../../../components/values/list-values.ts';
import { loadSayValue } from '../../../components/values/load-say-value.ts';
import { valueCard } from '../../../components/values/value-card.tsx';
import { LANGUAGES, type Language } from '../../../core/languages.ts';
import { readValues } from '../../../core/values/read-values.ts';
import { translateTo } from '../loaded-interface.ts';

const NOW = new Date('2026-11-30T01:00:00Z');
const callbacks = { onClose: vi.fn(), onMore: vi.fn() };

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

async function show(text: string, how: 'whole' | 'preview' = 'whole', language: Language = 'en'): Promise<void> {
  const value = readValues(text, { today: '2026-11-30' }).at(-1)!;
  const content = valueCard(value, text.slice(value.start, value.end), await loadSayValue(language), NOW);
  await act(async () => render(<main>{content[how]({ t: translateTo(language), ...callbacks })}</main>, document.body));
}

const said = (selector: string) => document.querySelector(selector)?.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null;
const rules = () => [...document.querySelectorAll('.rules li')].map(({ textContent }) => textContent);

describe('the card of a value', () => {
  it('says a sum in digits, with its currency', async () => {
    await show('3억 5천만 원');
    expect([said('h2'), said('.name'), said('.counted')]).toEqual(['3억 5천만 원', '350,000,000 won', null]);
  });

  it('says a measure with its digits in groups', async () => {
    await show('사용량 1234kWh');
    expect(said('.name')).toBe('1,234 kWh');
  });

  it('says a day with its weekday, the days left and why it may be another', async () => {
    await show('2026. 12. 10.(금)까지');
    expect([said('.name'), said('.left'), said('.doubt')]).toEqual([
      'Thursday, December 10, 2026 at the latest',
      '10 days left',
      'The weekday beside it belongs to another day.',
    ]);
  });

  it('counts a period from today by the law, and from the day that the reader gives', async () => {
    await show('고지서를 받은 날부터 14일 이내');
    expect(said('.name')).toBe('within 14 days, counted from the day you receive it');
    expect(said('.counted-day')).toBe('Last day: Monday, December 14, 2026 (14 days left)');
    expect(rules()).toEqual(['The first day is not counted (Civil Act, Article 157).']);
    const field = document.querySelector('input')!;
    field.value = '2026-12-05';
    await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
    // 19 December is a Saturday.
    expect(said('.counted-day')).toBe('Last day: Monday, December 21, 2026 (21 days left)');
    expect(rules()[1]).toMatch(/moves to the next working day \(Civil Act, Article 161\)/);
    field.value = '';
    await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(said('.counted-day')).toBe('');
  });

  it('begins with the day that the text names, and counts what restricts a right by its own law', async () => {
    await show('2026. 12. 1.부터 30일간 영업정지');
    expect(document.querySelector('input')!.value).toBe('2026-12-01');
    expect(said('.counted-day')).toBe('Last day: Wednesday, December 30, 2026 (30 days left)');
    expect(rules()[0]).toContain('Article 6, paragraph 2');
  });

  it('asks for no day where a period comes again and again', async () => {
    await show('3개월마다');
    expect(said('.counted')).toBeNull();
  });

  it('is opened whole from the preview of a period', async () => {
    await show('입국한 날부터 90일 이내', 'preview');
    const more = document.querySelector('button')!;
    more.click();
    expect(callbacks.onMore).toHaveBeenCalled();
    await show('3만원', 'preview');
    expect(document.querySelector('button')).toBeNull();
  });

  it.each(LANGUAGES)('has all its words in %s', async (language) => {
    for (const text of ['만료일 4개월 전부터', '2030. 1. 1.부터 30일 이내', '영업정지 3개월', '12월 초까지']) {
      await show(text, 'whole', language);
      expect(document.body.textContent).not.toMatch(/\{\{|card\.|rule\.|undefined|Invalid|NaN/);
    }
  });
});

it('the list says of each value what it means, and how far away it is', async () => {
  const value = readValues('2026. 12. 10.까지')[0]!;
  expect(await listValues([{ number: 3, text: '2026. 12. 10.', value }], 'en', NOW)).toEqual([
    { number: 3, text: '2026. 12. 10.', says: 'Thursday, December 10, 2026 at the latest (10 days left)' },
  ]);
});
