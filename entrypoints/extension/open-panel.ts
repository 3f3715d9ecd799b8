import browser from 'webextension-polyfill';

type PanelApi = { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
type SidebarApi = { sidebarAction?: { open(): Promise<void> } };

/** Opens the side panel (Chrome), the sidebar (Firefox), or a tab where there is neither (Android), from the popup. Call it from a press, first thing. */
export function openPanel(tabId: number): void {
  void showPanel(tabId).then(() => window.close());
}

/** The same from wherever the press was. */
export async function showPanel(tabId: number): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: PanelApi }).chrome ?? {};
  const { sidebarAction } = browser as SidebarApi;
  const opening = sidePanel?.open({ tabId }) ?? sidebarAction?.open();
  if (opening) await opening;
  else await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?tab=${tabId}`) });
}
