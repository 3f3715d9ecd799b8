import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './browsers.ts';

/** Presses a button of our interface by its accessible name, with the mouse: what scripts press is not always obeyed. */
export async function pressOurs(page: Page, name: string): Promise<void> {
  await aimAtOurs(page, name, ({ x, y }) => page.mouse.click(x, y));
}

/** The same with a finger. */
export async function tapOurs(page: Page, name: string): Promise<void> {
  await aimAtOurs(page, name, ({ x, y }) => page.touchscreen.tap(x, y));
}

/** What comes late may move a button away from under the mouse: so many times it is aimed at. */
const AIMS = 3;

/** Presses the middle of a button, and again if it has moved before it was hit. */
async function aimAtOurs(page: Page, name: string, press: (place: { x: number; y: number }) => Promise<void>): Promise<void> {
  for (let aims = 0; aims < AIMS; aims++) {
    const button = (await until(page, `our button “${name}”`, () => findOurs(page, name)))!;
    const place = await button.evaluate(restingPlace);
    const presses = await button.evaluateHandle(countPresses);
    await press(place);
    // A press that closes the page takes the count along.
    if (await presses.evaluate(({ count }) => count > 0).catch(() => true)) return;
  }
  throw new Error(`The button “${name}” was aimed at ${AIMS} times on ${page.url()} and never hit.`);
}

async function findOurs(page: Page, name: string): Promise<ElementHandle<HTMLButtonElement> | null> {
  const found = await page.evaluateHandle((sought) => {
    const buttons = [...(document.querySelector('annae-host')?.shadowRoot?.querySelectorAll('button') ?? [])];
    return buttons.find((button) => button.getAttribute('aria-label') === sought || button.textContent?.includes(sought));
  }, name);
  return found.asElement() as ElementHandle<HTMLButtonElement> | null;
}

/** The middle of a button, once it no longer moves. */
async function restingPlace(button: HTMLButtonElement): Promise<{ x: number; y: number }> {
  button.scrollIntoView({ block: 'nearest' });
  let before = '';
  for (;;) {
    const { x, y, width, height } = button.getBoundingClientRect();
    const place = `${x} ${y}`;
    if (place === before) return { x: x + width / 2, y: y + height / 2 };
    before = place;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function countPresses(button: HTMLButtonElement): { count: number } {
  const presses = { count: 0 };
  button.addEventListener('click', () => presses.count++, { capture: true });
  return presses;
}
