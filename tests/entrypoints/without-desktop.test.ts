import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (...given: unknown[]) => unknown;

const { heard, opened, shown, event } = vi.hoisted(() => {
  const heard = new Map<string, Listener[]>();
  const event = (name: string) => ({ addListener: (listener: Listener) => heard.set(name, [...(heard.get(name) ?? []), listener]) });
  return { heard, opened: [] as string[], shown: [] as unknown[], event };
});

/** What Firefox for Android has of it: no `commands`, no `contextMenus`, no `sidebarAction`, no `windows`. */
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
      getURL: (path: string) => `moz-extension://annae/${path.replace(/^\//, '')}`,
    },
    permissions: { onAdded: event('granted'), onRemoved: event('removed'), getAll: async () => ({ origins: [] }) },
    scripting: { getRegisteredContentScripts: async () => [] },
    extension: { inIncognitoContext: false },
    tabs: {
      create: async ({ url }: { url: string }) => void opened.push(url),
      get: async () => ({ incognito: true }),
      sendMessage: async (...sent: unknown[]) => void shown.push(sent),
      update: async (...updated: unknown[]) => void shown.push(updated),
    },
  },
}));

const { startBackground } = await import('../../entrypoints/background/start-background.ts');
const { showPanel } = await import('../../entrypoints/extension/open-panel.ts');
const { isPrivate } = await import('../../entrypoints/extension/searches/is-private.ts');
const { listShortcuts } = await import('../../entrypoints/extension/own-pages/shortcuts.ts');
const { goOnPage } = await import('../../entrypoints/sidepanel/go-on-page.ts');

beforeEach(() => {
  for (const list of [opened, shown]) list.length = 0;
});
afterEach(() => void vi.unstubAllGlobals());

describe('the extension in Firefox for Android', () => {
  it('answers pages, keeps the sites that the reader adds and welcomes them, without keys and menus', () => {
    startBackground();
    expect([...heard.keys()].sort()).toEqual(['granted', 'installed', 'message', 'removed', 'startup']);
    for (const listener of heard.get('installed')!) listener({ reason: 'install' });
    expect(opened).toEqual(['moz-extension://annae/welcome.html']);
  });

  it('opens the list in a tab, since there is no panel', async () => {
    await showPanel(7);
    expect(opened).toEqual(['moz-extension://annae/sidepanel.html?tab=7']);
  });

  it('brings the page to the front when a word of that list is pressed', async () => {
    vi.stubGlobal('location', { search: '?tab=7' });
    await goOnPage(7, 0, { type: 'go-to', term: 3 });
    expect(shown).toEqual([
      [7, { type: 'go-to', term: 3 }, { frameId: 0 }],
      [7, { active: true }],
    ]);
  });

  it('leaves the page beside a panel where it is', async () => {
    vi.stubGlobal('location', { search: '' });
    await goOnPage(7, 0, { type: 'go-to', term: 3 });
    expect(shown).toHaveLength(1);
  });

  it('knows a private tab, and has no shortcuts to show', async () => {
    expect(await isPrivate(7)).toBe(true);
    expect(await isPrivate(null)).toBe(false);
    expect(await listShortcuts()).toEqual([]);
  });
});
