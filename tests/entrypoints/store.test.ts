import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../entrypoints/extension/settings.ts';

const local = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  fault: null as Error | null,
  listeners: [] as ((changes: object) => void)[],
}));

vi.mock('webextension-polyfill', () => {
  const refuse = () => {
    if (local.fault) throw local.fault;
  };
  const area = {
    async get() {
      refuse();
      return local.kept;
    },
    async set(part: object) {
      refuse();
      local.kept = { ...local.kept, ...part };
      for (const tell of local.listeners) tell(part);
    },
    onChanged: { addListener: (listener: (changes: object) => void) => local.listeners.push(listener) },
  };
  return { default: { storage: { local: area } } };
});

const { openStore } = await import('../../entrypoints/extension/store.ts');

beforeEach(() => {
  local.kept = { language: 'vi' };
  local.fault = null;
  local.listeners = [];
});

describe('the settings of a page of our own', () => {
  it('follow storage, whoever changes it', async () => {
    const store = await openStore();
    await store.change({ theme: 'dark' });
    await vi.waitFor(() => expect(store.settings.value).toEqual({ ...DEFAULT_SETTINGS, language: 'vi', theme: 'dark' }));
    expect(store.failed.value).toBe(false);
  });

  it('say so where a change cannot be kept, and no longer after one that can', async () => {
    const store = await openStore();
    local.fault = new Error('QuotaExceededError');
    await store.change({ theme: 'dark' });
    expect(store.failed.value).toBe(true);
    expect(store.settings.value.theme).toBe('system');
    local.fault = null;
    await store.change({ theme: 'light' });
    expect(store.failed.value).toBe(false);
  });

  it('have their defaults where storage is denied', async () => {
    local.fault = new Error('Access to storage is not allowed from this context.');
    expect((await openStore()).settings.value).toEqual(DEFAULT_SETTINGS);
  });
});
