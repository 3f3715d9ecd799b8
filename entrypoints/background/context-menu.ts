import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { askAbout } from '../extension/ask-about.ts';
import { showPanel } from '../extension/open-panel.ts';
import { handOverText } from '../extension/selected-text.ts';
import { pageOf } from '../extension/sites/active-page.ts';

/** What is offered for a selected text, with the names of the texts in `_locales`. */
const ITEMS = { explain: 'explain_selection', ask: 'ask_selection' } as const;

/** “Explain this text” and “Ask about this text”, in the context menu of a selection; Firefox for Android has no context menu. */
export function offerOnSelection(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    for (const [id, name] of Object.entries(ITEMS)) {
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(name), contexts: ['selection'] });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }: Menus.OnClickData, tab?: Tabs.Tab) => {
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
