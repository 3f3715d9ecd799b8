import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenKoreanShows } from '../page/text/korean-shows.ts';
import { type FrameWorld, PANEL_ASKS, WAITING } from './extension/frame-world.ts';
import type { BackgroundMessage, ContentMessage } from './extension/messages.ts';

/**
 * Waits in every frame below the top one; a page may have hundreds, and few of them contain Korean. The assistant
 * and its index are loaded when there is something to mark. Every import here costs memory in each frame.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as FrameWorld;
  if (window === window.top || world[WAITING]) return;
  world[WAITING] = true;
  browser.runtime.onMessage.addListener((message: ContentMessage) => {
    if (message.type === 'report-terms') world[PANEL_ASKS] = true;
  });
  const message: BackgroundMessage = { type: 'load-assistant' };
  // After an update of the extension, no background answers.
  whenKoreanShows(window, () => void browser.runtime.sendMessage(message).catch(() => {}));
});
