import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import type { Display } from './display.ts';

/** Real keys and a real mouse on one screen, also for menus and prompts of the browser itself. */
export interface Hands {
  /** Presses keys one after the other, as xdotool names them (`Tab`, `alt+shift+j`), each when the one before has shown its effect. */
  press(...keys: string[]): Promise<void>;
  /** Clicks near the beginning of what a selector finds in the page. `button`: 1 left, 3 right. */
  click(page: Page, selector: string, click?: { button?: 1 | 3; times?: number }): Promise<void>;
  /** Types a text. */
  type(text: string): Promise<void>;
  /** Drags what a selector finds in the page onto what another finds. */
  drag(page: Page, from: string, to: string): Promise<void>;
}

/** What only moves the focus often shows nothing, and what follows waits for it in the browser itself. */
const FOCUS = /^(?:shift\+)?Tab$/;
const FOCUS_MOVED = 300;
/** How many moves a drag is made of. */
const STEPS = 12;

export function handsOn({ name, settled }: Pick<Display, 'name' | 'settled'>): Hands {
  const xdotool = (...command: string[]) => execFileSync('xdotool', command, { env: { ...process.env, DISPLAY: name } });
  return {
    async press(...keys) {
      for (const key of keys) await settled(() => xdotool('key', '--clearmodifiers', key), FOCUS.test(key) ? FOCUS_MOVED : undefined);
    },
    async click(page, selector, { button = 1, times = 1 } = {}) {
      const { x, y } = await placeOf(page, selector);
      const clicks = ['click', '--repeat', String(times), '--delay', '60', String(button)];
      await settled(() => xdotool('mousemove', String(x), String(y), ...clicks));
    },
    type: (text) => settled(() => xdotool('type', '--clearmodifiers', '--delay', '20', text)),
    async drag(page, from, to) {
      const [start, end] = [await placeOf(page, from), await placeOf(page, to)];
      const move = (part: number) => {
        const [x, y] = [start.x + part * (end.x - start.x), start.y + part * (end.y - start.y)];
        return ['mousemove', String(Math.round(x)), String(Math.round(y)), 'sleep', '0.05'];
      };
      // A browser takes it for a drag when the pressed mouse has moved, and for a drop where it has been seen over the place.
      const way = Array.from({ length: STEPS }, (_, at) => move((at + 1) / STEPS)).flat();
      await settled(() => xdotool(...move(0), 'mousedown', '1', ...way, 'sleep', '0.3', 'mouseup', '1'));
    },
  };
}

/** Waits for the element: pages of ours draw themselves after they are loaded. */
async function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  await page.waitForSelector(selector);
  return page.$eval(selector, placeOnScreen);
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
