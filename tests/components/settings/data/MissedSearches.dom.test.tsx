import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { MissedSearches } from '../../../../components/settings/data/MissedSearches.tsx';
import type { MissedSearch } from '../../../../core/proposal/proposal.ts';
import { plainRedactor } from '../../panel/plain-redactor.ts';
import { settingsTexts } from '../settings-texts.ts';

const SEARCHES = [
  { query: '건보료', count: 3, last: '2026-12-01' },
  { query: 'late fee', count: 1, last: '2026-11-30' },
];
const t = await settingsTexts('en');
const onForget = vi.fn();
const proposing = { redactor: () => plainRedactor, copy: async () => true };

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(searches: readonly MissedSearch[] = SEARCHES): void {
  act(() => render(<MissedSearches {...{ searches, t, proposing, onForget }} language="en" />, document.body));
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name)!;

it('searches in vain are listed with how often and when, and erased one by one', () => {
  show();
  expect([...document.querySelectorAll('.removable-text')].map(({ textContent }) => textContent)).toEqual([
    '건보료 × 3 · Dec 1, 2026',
    'late fee Nov 30, 2026',
  ]);
  button('Erase: 건보료').click();
  expect(onForget).toHaveBeenCalledWith('건보료');
});

it('when the last one goes, its place says so; before the first there is nothing', () => {
  show([]);
  expect(document.body.textContent).toBe('');
  show();
  show([]);
  expect(document.body.textContent).toContain('nothing');
  expect(button('Send what I did not find')).toBeUndefined();
});

it('they are shown and changed before they are handed over; then the list comes back with the focus', async () => {
  show();
  button('Send what I did not find').focus();
  act(() => button('Send what I did not find').click());
  const text = await vi.waitUntil(() => document.querySelector('textarea'));
  expect(text.value).toContain('- 건보료 × 3 (2026-12-01)\n- late fee × 1 (2026-11-30)');
  expect(document.activeElement!.getAttribute('aria-label')).toBe('Send what I did not find');
  expect(document.querySelector('.removable')!.closest('[hidden]')).not.toBeNull();
  act(() => button('Close').click());
  expect(document.activeElement!.textContent).toBe('Send what I did not find');
});
