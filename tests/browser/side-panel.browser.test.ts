import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { filesOf, LETTER, watchFiles } from './drive/letter.ts';
import { cardWith, markedWords } from './drive/look.ts';
import { dropFile, pressButton as press, says } from './drive/reader.ts';
import { useSession } from './drive/session.ts';
import { openSidePanel, selectText } from './drive/side-panel.ts';
import { tabOf } from './drive/tabs.ts';
import { treeFaults } from './drive/tree.ts';

describe.each(BROWSERS)('the side panel in %s', (browser) => {
  const session = useSession({ browser, extension: true });

  const focused = (panel: Page) => panel.evaluate(() => document.activeElement!.textContent);

  it('finds words on the page and others by the keyboard alone, says who helps, and explains a selected text', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    const panel = await openSidePanel(session, page);
    expect(await panel.evaluate(() => [...document.querySelectorAll('h1, h2')].slice(0, 2).map(({ textContent }) => textContent))).toEqual([
      '안내 Annae',
      'Immigration and stay',
    ]);

    // By keys: into the search, down to a word that is not on the page, its card, and back.
    await panel.evaluate(() => document.querySelector('input')!.focus());
    await panel.keyboard.type('junse');
    await says(panel, 'Not on this page');
    // The contract, which is on the page and has the word in it, comes with the names in other spellings, a moment later.
    await says(panel, 'On this page');
    await panel.keyboard.press('ArrowDown');
    expect(await focused(panel)).toContain('임대차계약서');
    await panel.keyboard.press('ArrowDown');
    expect(await focused(panel)).toContain('전세');
    await panel.keyboard.press('Enter');
    await says(panel, 'What to do');
    expect(await violations(panel)).toEqual([]);
    expect(await treeFaults(panel, browser)).toEqual([]);
    await panel.keyboard.press('Escape');
    await until(panel, 'the focus to come back', async () => (await focused(panel))!.includes('전세'));

    await press(panel, 'Who helps');
    await says(panel, '1345');
    expect(await violations(panel)).toEqual([]);

    await selectText(panel, '건강보험 자격득실확인서를 제출하세요.');
    await says(panel, 'Words in the selected text');
    await press(panel, '자격득실확인서');
    await says(panel, 'Confirmation of health insurance eligibility');
    await panel.keyboard.press('Escape');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Back to this page');
    await selectText(panel, 'Opening hours: 9 to 6');
    await says(panel, 'There is no Korean in this text.');
    await panel.close();
    await page.close();
  });

  it('keeps the words of the original when the browser has translated the page', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    const panel = await openSidePanel(session, page);
    await page.bringToFront();
    await page.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      for (const element of document.querySelectorAll('p, h1, li')) element.textContent = 'Translated';
    });
    await says(panel, 'these are the words of the original');
    expect(await panel.evaluate(() => document.querySelector('.headword')!.textContent)).toMatch(/[가-힣]/);
    await panel.close();
    await page.close();
  });

  it('lists the dates of the page, and shows one there with its card', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    const panel = await openSidePanel(session, page);
    await says(panel, 'Dates and sums on this page');
    await press(panel, '15일 이내');
    await page.bringToFront();
    await cardWith(page, 'within 15 days');
    await panel.close();
    await page.close();
  });

  it('begins with what a letter asks, and reads a pasted one: the calendar file, the place, the request', async () => {
    const page = await session.open('http://www.hometax.go.kr/tax-notice.html');
    const panel = await openSidePanel(session, page, '납세자');
    await says(panel, 'National tax bill or demand');
    await says(panel, '₩1,382,930');
    expect(await violations(panel)).toEqual([]);
    expect(await treeFaults(panel, browser)).toEqual([]);
    await watchFiles(panel);
    await press(panel, 'Read another text');
    await until(panel, 'the box', () => panel.evaluate(() => document.activeElement?.className === 'todo-tab'));
    await panel.keyboard.press('Tab');
    await panel.keyboard.type(LETTER);
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await says(panel, '₩32,000');
    await press(panel, 'Add to calendar');
    expect(await filesOf(panel)).toEqual([{ name: 'annae-2098-12-10.ics', text: expect.stringContaining('DTSTART;VALUE=DATE:20981210') }]);
    await press(panel, 'Where it is written: To pay now');
    await says(panel, '32,000원');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('warns of a fake on a page of mail by where its link leads', async () => {
    const page = await session.open('http://mail.hikorea.go.kr/immigration.html');
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML = `<h2>[국민건강보험공단] 미납 보험료 안내</h2>
        <p>고객님의 보험료가 미납되었습니다. 외국인등록증 사본과 함께 확인하지 않으면 압류됩니다.</p>
        <p><a href="http://pay-check.example/p7">납부내역 확인하기</a></p>`;
    });
    const panel = await openSidePanel(session, page);
    await says(panel, 'this looks like a fake of an official letter');
    await panel.close();
    await page.close();
  });

  it('opens the reader, which keeps a letter only where it is asked to, and asks about it', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    const panel = await openSidePanel(session, page);
    await press(panel, 'What must I do');
    const reader = await tabOf(session, page, () => press(panel, 'Read a letter, a PDF or a photograph'));
    await until(reader, 'the reader', () => reader.evaluate(() => document.querySelector('textarea') !== null).catch(() => false));
    await dropFile(reader, 'letter.txt', new TextEncoder().encode(LETTER));
    await says(reader, '₩32,000');
    await until(reader, 'marks', async () => (await markedWords(reader)).includes('과태료'));
    expect(await violations(reader)).toEqual([]);
    await press(reader, 'Read another letter');
    expect(await reader.evaluate(() => document.querySelector('.kept-letter'))).toBe(null);
    await dropFile(reader, 'letter.txt', new TextEncoder().encode(LETTER));
    await says(reader, 'Keep this letter');
    await press(reader, 'Keep this letter');
    await says(reader, 'Kept on this device.');
    const request = await tabOf(session, page, () => press(reader, 'Ask about this letter'));
    const question = () => request.evaluate(() => document.querySelector('textarea')?.value).catch(() => '');
    await until(request, 'the letter in the request', async () => (await question())?.includes('₩32,000'));
    await request.close();
    await press(reader, 'Read another letter');
    await press(reader, 'Traffic fine');
    await says(reader, '₩32,000');
    await press(reader, 'Read another letter');
    await press(reader, 'Erase');
    await until(reader, 'no kept letter', () => reader.evaluate(() => document.querySelector('.kept-letter') === null));
    for (const tab of [reader, panel, page]) await tab.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});
