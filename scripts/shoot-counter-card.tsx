import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from 'preact-render-to-string';
import { CounterCard } from '../components/request/paper/CounterCard.tsx';
import { STAFF_LANGUAGE } from '../core/languages.ts';
import { composeRequest } from '../core/request/compose-request.ts';
import { makeDraft } from '../core/request/make-draft.ts';
import { compileDirectory } from '../glossary/compile/compile-directory.ts';
import { readGlossary } from '../glossary/read/read-glossary.ts';
import { readRedactor } from '../glossary/read/read-redactor.ts';
import { createTranslator } from '../locales/create-translator.ts';
import { readStrings } from '../locales/read-locales.ts';
import { launch } from '../tests/browser/drive/browsers.ts';

/** A4 at 96 pixels an inch. */
const SHEET = { width: 794, height: 1123, deviceScaleFactor: 1.5 };

/** Takes the picture of a counter card, as it comes out of the printer, into the folder. */
export async function shootCounterCard(folder: string): Promise<void> {
  const browser = await launch({ browser: 'chrome', port: 0 });
  const page = await browser.newPage();
  await page.setViewport(SHEET);
  const css = readFileSync(fileURLToPath(new URL('../components/request/paper/counter-card.css', import.meta.url)), 'utf8');
  // A printer leaves margins, a screen does not.
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css} body { padding: 12mm 14mm }</style>${render(await card())}`);
  await page.screenshot({ path: join(folder, 'counter-card.png') as `${string}.png` });
  console.log('counter-card.png');
  await browser.close();
}

async function card() {
  const directory = compileDirectory(readGlossary(), 'vi');
  const draft = makeDraft(
    {
      kind: 'consultation',
      service: 'immigration',
      centre: 'seoul-global-center',
      answerIn: 'vi',
      term: { headword: '외국인등록증', name: 'Thẻ đăng ký người nước ngoài' },
      page: { title: '외국인등록 안내', host: 'www.hikorea.go.kr' },
      readyQuestion: null,
      question: 'Tôi bị mất thẻ, số 900101-5123456. Tôi phải làm gì?',
      kept: [],
      translation: null,
      replyTo: { name: 'Hoa' },
    },
    { directory, language: 'vi', redactor: readRedactor() },
  );
  const { bring } = directory.services.immigration;
  const phrases = { korean: readStrings(STAFF_LANGUAGE, 'phrases'), own: readStrings('vi', 'phrases') };
  const t = createTranslator('vi', readStrings('vi', 'request'));
  return (
    <CounterCard sheet={{ texts: composeRequest(draft, phrases), language: 'vi', direction: 'ltr', centre: draft.centreName, bring, t }} />
  );
}
