import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { serveDemo } from '../demo/serve-demo.ts';
import { BROWSERS, type BrowserName, launch } from '../tests/browser/drive/browsers.ts';
import { cardWith, markedWords, pointOn } from '../tests/browser/drive/look.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { shootAuditReport } from './shoot-audit-report.ts';
import { shootCounterCard } from './shoot-counter-card.tsx';

/** `npm run screenshots`: the pictures of the README, in both browsers, light and dark, wide and 320 px. */
const FOLDER = fileURLToPath(new URL('../docs/images', import.meta.url));

interface Shot {
  name: string;
  address: string;
  word?: string;
  width: number;
  height: number;
  dark?: boolean;
  list?: boolean;
  /** Opens a request about the word, with this question in it. */
  question?: string;
  /** The question tells of an emergency. */
  urgent?: boolean;
}

/** A question with a number that must be struck out. */
const QUESTIONS = {
  en: 'I lost my card, number 900101-5123456. What must I do?',
  ja: '外国人登録証をなくしました。番号は900101-5123456です。どうすればいいですか。',
  vi: 'Tôi bị mất thẻ, số 900101-5123456. Tôi phải làm gì?',
};
/** Somebody in danger, and a scam that the bank can still stop. */
const EMERGENCIES = {
  vi: 'Tối qua chồng lại đánh em, em đang trốn trong nhà tắm',
  'zh-Hans': '刚才有人说是检察官，让我把三百万转过去，我已经转了',
};
const ASKED = { address: 'immigration.html?widget', word: '외국인등록증' };

const SHOTS: Shot[] = [
  { name: 'card', address: 'immigration.html?widget&lang=en', word: '외국인등록증', width: 1100, height: 760 },
  { name: 'card-dark', address: 'bank.html?widget&lang=ja', word: '한도제한계좌', width: 1100, height: 760, dark: true },
  { name: 'card-narrow', address: 'rental-contract.html?widget&lang=vi', word: '확정일자', width: 320, height: 640 },
  { name: 'card-urgent', address: 'bank.html?widget&lang=zh-Hans', word: '보이스피싱', width: 1100, height: 760 },
  { name: 'list', address: 'health-insurance.html?widget&lang=fr', width: 1100, height: 760, list: true },
  { name: 'list-narrow', address: 'traffic-fine.html?widget&lang=en', width: 320, height: 640, list: true },
  { name: 'request', ...ASKED, address: `${ASKED.address}&lang=en`, question: QUESTIONS.en, width: 1100, height: 900 },
  { name: 'request-dark', ...ASKED, address: `${ASKED.address}&lang=ja`, question: QUESTIONS.ja, width: 1100, height: 900, dark: true },
  { name: 'request-narrow', ...ASKED, address: `${ASKED.address}&lang=vi`, question: QUESTIONS.vi, width: 320, height: 900 },
  { name: 'emergency', ...ASKED, address: `${ASKED.address}&lang=vi`, question: EMERGENCIES.vi, urgent: true, width: 1100, height: 900 },
  {
    name: 'emergency-narrow',
    ...ASKED,
    address: `${ASKED.address}&lang=zh-Hans`,
    question: EMERGENCIES['zh-Hans'],
    urgent: true,
    width: 320,
    height: 900,
    dark: true,
  },
];

if (process.argv.includes('--stores')) {
  const { takeStorePictures } = await import('./take-store-pictures.ts');
  await takeStorePictures();
  process.exit();
}
await ensureBuilt();
mkdirSync(FOLDER, { recursive: true });
const { server, port } = await serveDemo();
await shootCounterCard(FOLDER);
await shootAuditReport(FOLDER);
for (const browser of BROWSERS) {
  for (const dark of [false, true]) await shootAll(browser, dark);
}
server.close();
server.closeAllConnections();

async function shootAll(name: BrowserName, dark: boolean): Promise<void> {
  const browser = await launch({ browser: name, port, dark });
  for (const shot of SHOTS.filter((candidate) => (candidate.dark ?? false) === dark)) {
    const page = await browser.newPage();
    await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: name === 'chrome' ? 2 : 1 });
    if (dark && name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.goto(`http://www.example.com/${shot.address}`, { waitUntil: 'load' });
    await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
    await pose(page, shot);
    await page.screenshot({ path: join(FOLDER, `${shot.name}-${name}.png`) as `${string}.png` });
    console.log(`${shot.name}-${name}.png`);
    await page.close();
  }
  await browser.close();
}

async function pose(page: Page, { word, list, question, urgent }: Shot): Promise<void> {
  if (list) {
    await page.evaluate(() => window.Annae?.open());
    await page.waitForFunction(() => document.querySelector('annae-host')?.shadowRoot?.querySelector('.term'));
  }
  if (word) {
    if (!(await markedWords(page)).includes(word)) throw new Error(`“${word}” is not marked.`);
    const { x, y } = await pointOn(page, word);
    await page.mouse.click(x, y);
    await cardWith(page, word);
  }
  if (question) await ask(page, question);
  if (urgent) await page.waitForFunction(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.emergency'));
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** From the card to the request, by its button, in every language. */
async function ask(page: Page, question: string): Promise<void> {
  // With the mouse: a click that a script makes opens no request.
  const { x, y } = await page.evaluate(async () => {
    const button = document.querySelector('annae-host')!.shadowRoot!.querySelector('.card .ask')!;
    button.scrollIntoView({ block: 'nearest' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const rect = button.getBoundingClientRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.request textarea'));
  await page.evaluate((text) => {
    const field = document.querySelector('annae-host')!.shadowRoot!.querySelector<HTMLTextAreaElement>('.request textarea')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, question);
}
