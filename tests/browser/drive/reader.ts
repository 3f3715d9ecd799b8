import type { Page } from 'puppeteer-core';
import { until } from './browsers.ts';
import type { Session } from './session.ts';

/** Opens the reader of the glossary's site. */
export async function openSiteReader(session: Session, width = 1280): Promise<Page> {
  const page = await session.open('http://www.example.com/glossary/read/index.html?lang=en', { marked: false, width });
  await page.waitForSelector('textarea');
  return page;
}

/** Drops a file on the reader: its bytes, or what the demonstration has under an address. */
export async function dropFile(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const given = typeof content === 'string' ? content : `data:;base64,${Buffer.from(content).toString('base64')}`;
  await page.evaluate(
    async (address, called) => {
      const bytes = address.startsWith('data:')
        ? Uint8Array.from(atob(address.split(',')[1]!), (letter) => letter.charCodeAt(0))
        : await (await fetch(address)).arrayBuffer();
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], called));
      document.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    given,
    name,
  );
}

/** Drops a picture that is drawn in the page: a text on white, line by line. */
export async function dropDrawing(page: Page, { width, height, text }: { width: number; height: number; text: string }): Promise<void> {
  await page.evaluate(
    async (across, down, lines) => {
      const canvas = new OffscreenCanvas(across, down);
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, across, down);
      context.fillStyle = '#111111';
      context.font = `${Math.round(down / 12)}px sans-serif`;
      for (const [at, line] of lines.entries()) context.fillText(line, across / 20, down / 2 + at * (down / 8));
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
      const transfer = new DataTransfer();
      transfer.items.add(new File([blob], 'drawn.jpg'));
      document.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    width,
    height,
    text.split('\n'),
  );
}

/** Pastes a picture of the demonstration, upside down. */
export async function pasteUpsideDown(page: Page, address: string): Promise<void> {
  await page.evaluate(async (from) => {
    const picture = await createImageBitmap(await (await fetch(from)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.translate(picture.width, picture.height);
    context.rotate(Math.PI);
    context.drawImage(picture, 0, 0);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })], 'image.png'));
    // Firefox leaves out the files of a clipboard that a page has made.
    const event = Object.defineProperty(new Event('paste', { bubbles: true, cancelable: true }), 'clipboardData', { value: clipboardData });
    document.activeElement!.dispatchEvent(event);
  }, address);
}

/** Moves an edge of the part that is to be read, which is told in hundredths. */
export async function moveEdge(page: Page, name: string, to: number): Promise<void> {
  await page.evaluate(
    (sought, value) => {
      const label = [...document.querySelectorAll('.crop label')].find(({ textContent }) => textContent === sought)!;
      const edge = label.querySelector('input')!;
      edge.value = String(value / 100);
      edge.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    to,
  );
}

/** Waits until the page says a text. */
export function says(page: Page, text: string): Promise<boolean> {
  return until(page, `“${text}”`, () => page.evaluate((sought) => document.body.innerText.includes(sought), text));
}

/** Presses a button of the page, once it is there, by its name or what it says. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const press = () =>
    page.evaluate((sought) => {
      const shown = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility());
      const found = shown.find((button) => (button.getAttribute('aria-label') ?? button.textContent).includes(sought));
      found?.click();
      return Boolean(found);
    }, name);
  await until(page, `the button “${name}”`, press);
}

/** What is shown of the letter as the place of a field. */
export function shownPlace(page: Page): Promise<string> {
  return page.evaluate(() => {
    let text = '';
    CSS.highlights.get('annae-place')?.forEach((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      text += range.toString();
    });
    return text;
  });
}
