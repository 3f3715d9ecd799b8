import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptWord } from '../../../core/words/kept-word.ts';

type Changes = Record<string, { newValue?: unknown }>;

const local = { stored: new Map<string, unknown>(), isFull: false, tell: (_: Changes) => {} };

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (local.stored.has(key) ? { [key]: local.stored.get(key) } : {}),
        async set(values: object) {
          if (local.isFull) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, newValue] of Object.entries(values)) {
            local.stored.set(key, newValue);
            local.tell({ [key]: { newValue } });
          }
        },
        async remove(key: string) {
          local.stored.delete(key);
          local.tell({ [key]: {} });
        },
        onChanged: {
          addListener(listener: (changes: Changes) => void) {
            local.tell = listener;
          },
        },
      },
    },
  },
}));

/** One after the other, as the browser's locks are. */
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
  locks: {
    request(_: string, work: () => Promise<unknown>) {
      const turn = last.then(work);
      last = turn.catch(() => {});
      return turn;
    },
  },
});

const { followKeptWords, forgetWords, keepWords, loadWords } = await import('../../../entrypoints/extension/words/kept-words.ts');

const CARD: KeptWord = { id: 'alien-registration-card', headword: '외국인등록증', savedAt: 1 };
const VISA: KeptWord = { id: 'visa', headword: '사증', savedAt: 2 };

beforeEach(() => {
  local.stored.clear();
  local.isFull = false;
});

afterAll(() => vi.unstubAllGlobals());

describe('kept words', () => {
  it('are not in the storage before the first, nor after the last', async () => {
    expect(await loadWords()).toEqual([]);
    await forgetWords(['visa']);
    expect(local.stored.size).toBe(0);
    await keepWords([VISA]);
    expect([...local.stored.keys()]).toEqual(['words']);
    await forgetWords(['visa']);
    expect(local.stored.size).toBe(0);
  });

  it('are all there when several pages keep words at one time', async () => {
    await Promise.all([keepWords([CARD]), keepWords([VISA]), keepWords([CARD])]);
    expect(await loadWords()).toEqual([VISA, CARD]);
  });

  it('stay as they were where the storage is full, and the next change is not lost', async () => {
    await keepWords([CARD]);
    local.isFull = true;
    await expect(keepWords([VISA])).rejects.toThrow('quota');
    expect(await loadWords()).toEqual([CARD]);
    local.isFull = false;
    await keepWords([VISA]);
    expect(await loadWords()).toHaveLength(2);
  });

  it('begin anew where the storage holds something else', async () => {
    local.stored.set('words', 'broken');
    expect(await loadWords()).toEqual([]);
    await keepWords([VISA]);
    expect(await loadWords()).toEqual([VISA]);
  });

  it('are followed as they change, and when others erase them', async () => {
    const words = await followKeptWords();
    await keepWords([VISA]);
    expect(words.value).toEqual([VISA]);
    local.tell({ settings: { newValue: 1 } });
    expect(words.value).toEqual([VISA]);
    local.tell({ words: {} });
    expect(words.value).toEqual([]);
  });
});
