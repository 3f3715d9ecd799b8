import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GrowingRedactor } from '../../../core/redact/growing-redactor.ts';
import { readRedactor } from '../../../glossary/read/read-redactor.ts';

const local = { stored: {} as Record<string, unknown>, isFull: false };
const state = { inIncognitoContext: false, window: false, tab: false };

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => local.stored,
        async set(values: object) {
          if (local.isFull) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(local.stored, values);
        },
        async remove(key: string) {
          delete local.stored[key];
        },
        onChanged: { addListener() {} },
      },
    },
    extension: {
      get inIncognitoContext() {
        return state.inIncognitoContext;
      },
    },
    windows: { getCurrent: async () => ({ incognito: state.window }) },
    tabs: { get: async () => ({ incognito: state.tab }) },
  },
}));
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
const { forgetMissed, keepMissed } = await import('../../../entrypoints/extension/searches/missed-searches.ts');
const { isPrivate } = await import('../../../entrypoints/extension/searches/is-private.ts');

const DAY = '2026-12-01';
const loaded: GrowingRedactor = { ...readRedactor(), isReadyFor: () => true, prepare: async () => {} };
const keep = (text: string, redactor = loaded) => keepMissed(text, DAY, redactor);
const kept = () => ((local.stored.missedSearches ?? []) as { query: string }[]).map(({ query }) => query);

beforeEach(() => {
  local.stored = {};
  local.isFull = false;
  Object.assign(state, { inIncognitoContext: false, window: false, tab: false });
});
afterAll(() => vi.unstubAllGlobals());

describe('searches in vain', () => {
  it('are kept with count and day, and forgotten one by one; nothing is left of none', async () => {
    await keep('건보료');
    await keep(' 건보료 ');
    expect(local.stored).toEqual({ missedSearches: [{ query: '건보료', count: 2, last: DAY }] });
    await forgetMissed('건보료');
    expect(local.stored).toEqual({});
  });

  it.each(['010-1234-5678', '900101-1234567', 'lan@example.com', '국민은행 123456-04-567890', 'M12345678 여권번호'])(
    'are not kept where something looks like a personal detail: %s',
    async (text) => {
      await keep(text);
      expect(local.stored).toEqual({});
    },
  );

  it.each(['건강보험 자격득실', 'late fee', 'phí trễ hạn', '연말정산 2026'])('are kept where nothing does: %s', async (text) => {
    await keep(text);
    expect(kept()).toEqual([text]);
  });

  it('are not kept where they are sentences, or cannot be checked', async () => {
    await keep('x'.repeat(41));
    const unreachable = { ...loaded, prepare: () => Promise.reject(new Error('offline')) };
    await expect(keep('건보료', unreachable)).rejects.toThrow('offline');
    expect(local.stored).toEqual({});
  });
});

it.each([
  [{}, false],
  [{ inIncognitoContext: true }, true],
  [{ window: true }, true],
  [{ tab: true }, true],
])('a private window is known by its process, its window or the tab beside: %o is %s', async (change, expected) => {
  Object.assign(state, change);
  expect(await isPrivate(7)).toBe(expected);
});
