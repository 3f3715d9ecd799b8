import type { Page } from 'puppeteer-core';
import { until } from './browsers.ts';

/** What the tests ask, with a number that must not get out. */
export const QUESTION = 'I lost my card, number 900101-5123456. What must I do?';
/** The same as the office must see it. */
export const STRUCK = 'I lost my card, number [가림: 외국인등록번호]. What must I do?';

/** Where the request's screens are: in our shadow root on a stranger's page, or on the extension's own. */
const SCREENS = `(document.querySelector('annae-host')?.shadowRoot ?? document)`;

/** What the request's screens say; empty while there are none. */
export function requestText(page: Page): Promise<string> {
  return page.evaluate(`${SCREENS}.querySelector('.request')?.innerText ?? ''`) as Promise<string>;
}

export function requestWith(page: Page, text: string): Promise<string> {
  return until(page, `a request with “${text}”`, async () => {
    const screen = await requestText(page);
    return screen.includes(text) ? screen : '';
  });
}

/** Waits until the text is whole and can be sent: what finds personal details is loaded after the form. */
export async function isReady(page: Page): Promise<void> {
  await until(page, 'redaction to be loaded', () => page.evaluate(`${SCREENS}.querySelector('.outcome:not([inert])') !== null`));
}

/** Presses the button, link or box whose text or name holds this, with the mouse: browsers grant permissions in real presses only. */
export async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await until(
    page,
    `“${name}” to press`,
    () =>
      page.evaluate(`(async () => {
      const all = [...${SCREENS}.querySelectorAll('.request :is(button, summary, label.check, a)')];
      // While what finds personal details is loaded, nothing can be sent.
      const active = all.filter((element) => !element.closest('[inert]'));
      const found = active.find((element) => (element.getAttribute('aria-label') ?? element.textContent).includes(${JSON.stringify(name)}));
      found?.scrollIntoView({ block: 'center' });
      // What is still being drawn above may move it.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const rect = found?.getBoundingClientRect();
      return rect && { x: rect.x + Math.min(20, rect.width / 2), y: rect.y + rect.height / 2 };
    })()`) as Promise<{ x: number; y: number } | undefined>,
  ).then((point) => point!);
  await page.mouse.click(x, y);
}

/** Writes into the field with this label, as a keyboard would leave it. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  await until(page, `the field “${label}”`, () =>
    page.evaluate(`(() => {
      const labels = [...${SCREENS}.querySelectorAll('.request label.field')];
      const field = labels.find((element) => element.querySelector('.label')?.textContent.includes(${JSON.stringify(label)}));
      const control = field?.querySelector('input, textarea');
      if (!control) return false;
      control.value = ${JSON.stringify(text)};
      control.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    })()`),
  );
}

/** Chooses an option of the select box with this label, by the option's text. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await until(page, `“${option}” for “${label}”`, () =>
    page.evaluate(`(() => {
      const labels = [...${SCREENS}.querySelectorAll('.request label.field')];
      const field = labels.find((element) => element.querySelector('.label')?.textContent.includes(${JSON.stringify(label)}));
      const select = field?.querySelector('select');
      const index = [...(select?.options ?? [])].findIndex(({ text }) => text.includes(${JSON.stringify(option)}));
      if (index < 0) return false;
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`),
  );
}

/** What stands on the page that was printed. */
export function printedText(page: Page): Promise<string> {
  return until(page, 'the printed page', () =>
    page.evaluate(
      `${SCREENS}.querySelector('.annae-sheet')?.contentDocument?.body.innerText ?? (document.querySelector('.annae-sheet')?.contentDocument?.body.innerText ?? '')`,
    ),
  ) as Promise<string>;
}
