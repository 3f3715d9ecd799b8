import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const PART = (days: string, hidden = true) => `<div data-days ${days} ${hidden ? 'hidden' : ''}></div>`;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  document.body.innerHTML =
    PART('data-until="2026-12-31"') +
    PART('data-since="2027-01-01" data-until="2027-12-31"') +
    PART('data-since="2028-01-01"', false) +
    '<p hidden></p>';
});
afterEach(() => vi.useRealTimers());

it.each([
  ['2026-12-31T14:59:00Z', [true, false, false, false]],
  ['2026-12-31T15:00:00Z', [false, true, false, false]],
  ['2028-03-01T00:00:00Z', [false, false, true, false]],
])('a page read at %s shows what it says on that day in Seoul, and nothing else that is hidden', async (moment, shown) => {
  vi.setSystemTime(new Date(moment));
  await import('../../../site/days/show-today.ts');
  expect([...document.body.children].map((part) => !(part as HTMLElement).hidden)).toEqual(shown);
});
