import loadRedactionWords from 'annae:locales/redaction';
import publicContacts from 'annae:public-contacts';
import loadTagger from 'annae:taggers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openRequestRedactor } from '../../../components/request/open-request-redactor.ts';
import { NO_ENTRIES } from '../../../core/request/entries.ts';

const storage = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };

function areaOf(stored: Map<string, unknown>) {
  return {
    get: async (key?: string) => Object.fromEntries([...stored].filter(([name]) => key === undefined || name === key)),
    async set(values: object) {
      for (const [name, value] of Object.entries(values)) stored.set(name, value);
    },
    async remove(names: string | string[]) {
      for (const name of [names].flat()) stored.delete(name);
    },
  };
}

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: areaOf(storage.local), session: areaOf(storage.session) },
    tabs: { create: async () => ({}) },
    runtime: { getURL: (path: string) => `extension:/${path}` },
  },
}));

/** The extension's own files, as the browser serves them. */
vi.mock('../../../entrypoints/extension/redaction-files.ts', async () => ({
  redactionFiles: { words: (await import('annae:locales/redaction')).default, tagger: (await import('annae:taggers')).default },
}));

const { openRequest, saveDraft } = await import('../../../entrypoints/extension/drafts/drafts.ts');
const redactor = await openRequestRedactor('en', publicContacts, { words: loadRedactionWords, tagger: loadTagger });

const occasion = { term: 'passport', page: { title: '여권', host: 'www.passport.go.kr' }, terms: [] };
const drafts = () => [...storage.local.keys()].filter((key) => key.startsWith('draft:'));

beforeEach(() => {
  storage.local.clear();
  storage.session.clear();
});

// Each is looked through for personal numbers.
describe('drafts on the device', { timeout: 30_000 }, () => {
  it('are twenty at the most in which nothing was entered, the newest', async () => {
    for (let opened = 0; opened < 25; opened++) await openRequest({ occasion, pageText: '여권 발급' });
    expect(drafts()).toHaveLength(20);
    expect(storage.session.size).toBe(20);
  });

  it('hold no more of a page and a selection than the limits', async () => {
    const long = '가'.repeat(3_000_000);
    await openRequest({ occasion: { ...occasion, page: { title: long, host: long } }, quote: long, pageText: long });
    expect(JSON.stringify([...storage.local.values()]).length).toBeLessThan(6000);
    expect(JSON.stringify([...storage.session.values()]).length).toBeLessThan(61_000);
  });

  it('are never deleted for their number when the reader has written in them', async () => {
    const savedAt = Date.now() - 1000;
    for (let at = 0; at < 30; at++) {
      await saveDraft({ id: `written-${at}`, occasion, entries: { ...NO_ENTRIES, question: 'Where?' }, savedAt }, redactor);
    }
    for (let opened = 0; opened < 25; opened++) await openRequest({ occasion });
    await openRequest({ occasion, quote: '여권을 잃어버렸어요' });
    expect(drafts().filter((key) => key.startsWith('draft:written-'))).toHaveLength(30);
    expect(drafts()).toHaveLength(51);
  });
});
