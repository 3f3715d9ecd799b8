import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './drive/browsers.ts';
import { cardWith, markedWords, marksWith, noCard, pointOn } from './drive/look.ts';
import { PAGES } from './drive/pages.ts';
import { useSession } from './drive/session.ts';

/** The page as its owner made it: our host aside. */
function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('annae-host')) host.remove();
    return copy.outerHTML;
  });
}

describe.each(BROWSERS)('the guest’s manners in %s', (browser) => {
  const plain = useSession({ browser, extension: false });
  const session = useSession({ browser, extension: true });

  it.each(PAGES)('leaves every node and attribute of $address as it was', async ({ address }) => {
    const before = await plain.open(address, { marked: false });
    const expected = await outerHtml(before);
    await before.close();
    const page = await session.open(address);
    const word = (await markedWords(page)).find((candidate) => candidate.length > 1)!;
    await page.mouse.move(200, 300, { steps: 4 });
    await page.keyboard.press('Escape');
    expect(word).toBeTruthy();
    expect(await outerHtml(page)).toBe(expected);
    await page.close();
  });

  it('leaves the page as it was after a card has been opened and closed', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    const expected = await outerHtml(page);
    const scroll = () => page.evaluate(() => window.scrollY);
    const { x, y } = await pointOn(page, '외국인등록증');
    const at = await scroll();
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    expect(await scroll()).toBe(at);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await outerHtml(page)).toBe(expected);
    await page.close();
  });

  it('adds no global to the page and asks the network for nothing', async () => {
    const requests: string[] = [];
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    page.on('request', (request) => requests.push(request.url()));
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    const globals = await page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => /annae/i.test(name)));
    expect(globals).toEqual([]);
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
    await page.close();
  });

  it('keeps up with a page that renders itself 200 times', async () => {
    const page = await session.open('http://www.efine.go.kr/traffic-fine.html');
    await page.evaluate(() => (window as unknown as { renderTimes(n: number): Promise<number> }).renderTimes(200));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const words = await marksWith(page, ['과태료', '범칙금']);
    // Every mark stands on a word that is on the page now.
    expect(
      await page.evaluate((marked) => marked.every((word) => document.body.innerText.replace(/\s+/g, ' ').includes(word)), words),
    ).toBe(true);
    await page.close();
  });

  it('survives a page whose scripts throw and a document that is thrown away', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    await page.evaluate(() => {
      document.body.remove();
      document.documentElement.append(document.createElement('body'));
      document.body.textContent = '외국인등록증을 잃어버렸습니다.';
    });
    await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});
