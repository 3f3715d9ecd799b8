import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { PageRead } from '../extension/messages.ts';
import { type ActivePage, activePage } from '../extension/sites/active-page.ts';

export interface PageBeside {
  /** The page beside the panel; null where there is none. */
  page: ReadonlySignal<ActivePage | null>;
  /** Calls back now, and whenever another page is beside the panel or the same one is loaded or read anew. */
  onPage(ask: () => void): void;
}

/** The page beside the panel, as tabs are switched and pages are loaded. */
export async function watchPageBeside(): Promise<PageBeside> {
  const page = signal(await activePage());
  const asks: (() => void)[] = [];

  function turn(isNew: boolean): void {
    void activePage().then((next) => {
      const isSame = next?.tabId === page.value?.tabId && next?.host === page.value?.host;
      if (!isSame) page.value = next;
      if (!isSame || isNew) for (const ask of asks) ask();
    });
  }

  browser.tabs.onActivated.addListener(() => turn(false));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === page.value?.tabId && status === 'complete') turn(true);
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { type, tabId } = message as PageRead;
    if (type === 'page-read' && tabId === page.value?.tabId) turn(true);
    return undefined;
  });
  return {
    page,
    onPage(ask) {
      asks.push(ask);
      ask();
    },
  };
}
