import { describe, expect, it } from 'vitest';
import { BROWSERS } from './drive/browsers.ts';
import { cardText, cardWith, focused, focusOn, noCard, pointOn, pressOurs } from './drive/look.ts';
import { useSession } from './drive/session.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';

describe.each(BROWSERS)('the card in %s', (browser) => {
  const session = useSession({ browser, extension: true });

  it('opens when the pointer rests on a term, and takes no focus', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.move(x, y);
    const card = await cardWith(page, '외국인등록증');
    expect(card).toContain('外國人登錄證');
    expect(card).toContain('oegugin deungnokjeung');
    expect(card).toContain('Residence Card');
    expect(card).toContain('1345');
    expect(await focused(page)).toMatch(/^body/);
    await page.close();
  });

  it('stays while the pointer crosses to it, and closes after the pointer has left', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.move(x, y);
    await cardWith(page, 'Residence Card');
    await page.mouse.move(x, y + 30, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardText(page)).toContain('Residence Card');
    await page.mouse.move(2, 2, { steps: 5 });
    await noCard(page);
    await page.close();
  });

  it('closes on Escape while only previewed', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.move(x, y);
    await cardWith(page, 'Residence Card');
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.close();
  });

  it('opens on a tap, holds the focus, and gives it back on Escape', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.touchscreen.tap(x, y);
    await cardWith(page, 'Residence Card');
    await focusOn(page, 'card');
    await page.keyboard.press('Escape');
    await noCard(page);
    // The page's own main element takes the focus of a tap on its text; there it returns.
    await focusOn(page, 'main.#content');
    await page.close();
  });

  it('goes on to a related word', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await pressOurs(page, '외국인등록번호');
    await cardWith(page, 'Foreign resident registration number');
    await page.close();
  });

  it('says so where the device has no Korean voice', async () => {
    // Neither headless browser has speech voices, so what is heard is not tested here.
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await pressOurs(page, 'Listen to the Korean');
    await cardWith(page, 'This device has no Korean voice.');
    await page.close();
  });

  it('leaves a click on a link or button to the page', async () => {
    const page = await session.open(IMMIGRATION);
    const clicks = await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('#check-toggle')!;
      button.click();
      return button.dataset.clicks;
    });
    expect(clicks).toBe('1');
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});
