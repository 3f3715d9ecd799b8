import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import type { Display } from './display.ts';

/** Real keys and a real mouse on one screen, also for menus and prompts of the browser itself. */
export interface Hands {
  /** Presses keys one after the other, as xdotool names them (`Tab`, `alt+shift+j`), each when the one before has shown its effect. */
  press(...keys: string[]): Promise<void>;
  /** Clicks near the beginning of what a selector finds in the page. `button`: 1 left, 3 right. */
  click(page: Page, selector: string, click?: { button?: 1 | 3; times?: number }): Promise<void>;
}

export function handsOn({ name, settled }: Pick<Display, 'name' | 'settled'>): Hands {
  const xdotool = (...command: string[]) => execFileSync('xdotool', command, { env: { ...process.env, DISPLAY: name } });
  return {
    async press(...keys) {
      for (const key of keys) await settled(() => xdotool('key', '--clearmodifiers', key));
    },
    async click(page, selector, { button = 1, times = 1 } = {}) {
      const { x, y } = await page.$eval(selector, placeOnScreen);
      const clicks = ['click', '--repeat', String(times), '--delay', '60', String(button)];
      await settled(() => xdotool('mousemove', String(x), String(y), ...clicks));
    },
  };
}

/**
 * Firefox tells where its page begins, beside a sidebar too, which stays open from tab to tab. In Chromium, tabs and bars count to the
 * outer height, and its side panel stands on the right.
 */
function placeOnScreen(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  const {
    mozInnerScreenX: left = window.screenX,
    mozInnerScreenY: top = window.screenY + window.outerHeight - window.innerHeight,
  }: { mozInnerScreenX?: number; mozInnerScreenY?: number } = window as object;
  return { x: Math.round(left + box.x + Math.min(60, box.width / 2)), y: Math.round(top + box.y + box.height / 2) };
}
