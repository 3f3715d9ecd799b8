import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { askAbout } from '../extension/ask-about.ts';
import { showPanel } from '../extension/open-panel.ts';
import { handOverText } from '../extension/selected-text.ts';
import { pageOf } from '../extension/sites/active-page.ts';
import { readSeenPicture } from './read-seen-picture.ts';

/** What is offered in context menus: the names of the texts in `_locales`, and for what it is. */
const ITEMS: Readonly<Record<string, { name: string; contexts: Menus.ContextType[] }>> = {
  explain: { name: 'explain_selection', contexts: ['selection'] },
  ask: { name: 'ask_selection', contexts: ['selection'] },
  picture: { name: 'read_picture', contexts: ['image'] },
};

/** “Explain this text”, “Ask about this text” and “Read this picture”; Firefox for Android has no context menu. */
export function offerInMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    for (const [id, { name, contexts }] of Object.entries(ITEMS)) {
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(name), contexts });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', srcUrl = '' }: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (menuItemId === 'picture') {
      void readSeenPicture(srcUrl, tab?.windowId);
      return;
    }
    const text = selectionText.trim();
    if (menuItemId === 'ask') void askAbout(tab ? pageOf(tab) : null, text);
    else if (tab?.id !== undefined) explain(tab.id, text);
  });
}

/** Browsers open a panel only in the press itself, so that the text follows. */
function explain(tabId: number, text: string): void {
  void showPanel(tabId);
  void handOverText({ tabId, text });
}
