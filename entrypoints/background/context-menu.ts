import browser, { type Menus } from 'webextension-polyfill';
import { askAbout } from '../extension/ask-about.ts';
import { pageOf } from '../extension/sites/active-page.ts';

const ITEM = 'ask';

/** “Ask about this selection”, in the context menu of a selection; Firefox for Android has no context menu. */
export function offerQuestions(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: ITEM, title: browser.i18n.getMessage('ask_selection'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ selectionText = '' }: Menus.OnClickData, tab) => {
    void askAbout(tab ? pageOf(tab) : null, selectionText.trim());
  });
}
