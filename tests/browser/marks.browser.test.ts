import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { markedWords, marksWith } from './drive/look.ts';
import { PAGES } from './drive/pages.ts';
import { useSession } from './drive/session.ts';

describe.each(BROWSERS)('the extension in %s', (browser) => {
  const session = useSession({ browser, extension: true });

  it.each(PAGES)('marks the terms of $address and leaves look-alikes', async ({ address, marks, never }) => {
    const page = await session.open(address, { height: 4000 });
    const words = await marksWith(page, marks);
    for (const word of never) expect(words).not.toContain(word);
    await page.close();
  });

  it('marks a term across inline tags, a no-break space and a line break', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html', { height: 4000 });
    await marksWith(page, ['체류기간 연장허가']);
    await page.close();
  });

  it('reads an EUC-KR page', async () => {
    const page = await session.open('http://www.hometax.go.kr/tax-notice.html');
    expect(await page.evaluate(() => document.characterSet)).toBe('EUC-KR');
    await until(page, 'more marks than five', async () => (await markedWords(page)).length > 5);
    await page.close();
  });

  it('marks inside an open shadow root and inside a frame', async () => {
    const health = await session.open('http://www.nhis.or.kr/health-insurance.html', { height: 4000 });
    const inShadow = await health.evaluate(() => {
      const roots = new Set<Node>();
      CSS.highlights.get('annae-term')?.forEach((range) => {
        roots.add(range.startContainer.getRootNode());
      });
      return [...roots].some((root) => root instanceof ShadowRoot);
    });
    expect(inShadow).toBe(true);
    const bank = await session.open('http://www.wooribank.com/bank.html', { height: 4000 });
    const frame = bank.frames().find((candidate) => candidate.url().includes('bank-rates'))!;
    await frame.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
  });

  it('marks in every frame of a frameset', async () => {
    const page = await session.open('http://rt.molit.go.kr/frames.html', { marked: false });
    for (const name of ['rental-contract', 'tax-notice']) {
      const frame = await until(page, `the frame ${name}`, async () => page.frames().find((candidate) => candidate.url().includes(name)));
      await frame!.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
    }
    await page.close();
  });

  it('never marks what somebody types or could type', async () => {
    const page = await session.open('http://www.wooribank.com/bank.html', { height: 4000 });
    const inFields = await page.evaluate(() => {
      const parents: string[] = [];
      CSS.highlights.get('annae-term')?.forEach((range) => {
        const field = range.startContainer.parentElement?.closest('textarea, input, select, script, style, [contenteditable]');
        if (field) parents.push(field.localName);
      });
      return parents;
    });
    expect(inFields).toEqual([]);
    await page.close();
  });

  it('leaves a page that no pattern names alone', async () => {
    const page = await session.open('http://www.example.com/immigration.html', { marked: false });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});
