import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../page/text/watch-changes.ts';
import { element, HOST, inWords, moveOwnHost, openChangingPage, query } from './changing-page.ts';

beforeEach(openChangingPage);

afterEach(() => {
  vi.useRealTimers();
});

describe('watching a page', () => {
  async function watched(changes: readonly (() => void)[]) {
    vi.useFakeTimers();
    const reports: ReturnType<typeof inWords>[] = [];
    const watcher = watchChanges(HOST, (change) => reports.push(inWords(change)));
    watcher.watch(document.documentElement);
    for (const change of changes) {
      change();
      await vi.advanceTimersByTimeAsync(10);
    }
    return { watcher, reports };
  }

  it('gathers changes that follow one another into one report', async () => {
    const { watcher, reports } = await watched([
      () => query('#list').append(element('p', '귀화')),
      () => query('#list').append(element('p', '영주')),
      () => query('h2').remove(),
    ]);
    await vi.runAllTimersAsync();
    expect(reports).toEqual([{ read: ['귀화', '영주'], removed: ['안내'] }]);
    watcher.destroy();
  });

  it('reports again what changes after a report', async () => {
    const { watcher, reports } = await watched([() => query('#list').append(element('p', '귀화'))]);
    await vi.runAllTimersAsync();
    query('#list').append(element('p', '영주'));
    await vi.runAllTimersAsync();
    expect(reports.map(({ read }) => read)).toEqual([['귀화'], ['영주']]);
    watcher.destroy();
  });

  it('says nothing of a change that is nothing to us', async () => {
    const { watcher, reports } = await watched([moveOwnHost]);
    await vi.runAllTimersAsync();
    expect(reports).toEqual([]);
    watcher.destroy();
  });

  it('watches further trees when told so', async () => {
    document.body.append(document.createElement('gov-card'));
    const root = query('gov-card').attachShadow({ mode: 'open' });
    const { watcher, reports } = await watched([]);
    watcher.watch(root);
    root.append(element('p', '피부양자'));
    await vi.runAllTimersAsync();
    expect(reports.map(({ read }) => read)).toEqual([['피부양자']]);
    watcher.destroy();
  });

  it('is silent once it has ended, about what it had gathered too', async () => {
    const { watcher, reports } = await watched([() => query('h2').remove()]);
    watcher.destroy();
    query('#list').append(element('p', '영주'));
    await vi.runAllTimersAsync();
    expect(reports).toEqual([]);
  });
});
