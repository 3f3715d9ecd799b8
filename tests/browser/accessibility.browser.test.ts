import { describe, expect, it } from 'vitest';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardText, markedWords } from './drive/look.ts';
import { PAGES } from './drive/pages.ts';
import { pressOurs } from './drive/press-ours.ts';
import { useSession } from './drive/session.ts';
import { treeFaults } from './drive/tree.ts';

describe.each(BROWSERS)('axe-core and the accessibility tree in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it.each(PAGES)('finds nothing on $address with the card open', async ({ address }) => {
    const page = await session.open(`${address}?widget&lang=en`);
    const [word] = await markedWords(page);
    expect(word).toBeTruthy();
    await page.evaluate(() => window.Annae!.open());
    await until(page, 'the list', () =>
      page.evaluate(() => Boolean(document.querySelector('annae-host')?.shadowRoot?.querySelector('.term'))),
    );
    expect(await violations(page)).toEqual([]);
    expect(await treeFaults(page, browser)).toEqual([]);
    // On a letter, the panel begins with what it asks for.
    await pressOurs(page, 'Words');
    const first = await page.evaluate(
      () => document.querySelector('annae-host')!.shadowRoot!.querySelector<HTMLElement>('.term .headword')!.innerText,
    );
    await pressOurs(page, first);
    await until(page, 'a card', () => cardText(page));
    expect(await violations(page)).toEqual([]);
    expect(await treeFaults(page, browser)).toEqual([]);
    await page.close();
  });
});
