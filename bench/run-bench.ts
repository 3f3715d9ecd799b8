import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { serveDemo } from '../demo/serve-demo.ts';
import { compiled, viteGlossary } from '../glossary/compile/vite-glossary.ts';
import { ensureBuilt } from '../scripts/build/ensure-built.ts';
import { type BrowserName, launch } from '../tests/browser/drive/browsers.ts';
import { drawPlot } from './draw-plot.ts';
import { measureLetters } from './measure-letters.ts';
import { measureLoads } from './measure-loads.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePreview } from './measure-preview.ts';
import type { BenchPage, Timing } from './page/bench-page.ts';
import type { ContestantName } from './page/contestants.ts';
import { generateTerms } from './page/generate.ts';
import type { ColdAndWarm } from './page/time-own-words.ts';
import type { BenchResults, Cell } from './results.ts';

/**
 * `npm run bench [-- --statute FILE] [--size N] [--quick] [--only ROW]`: everything side by side in one run of each real browser. Prints a
 * table, writes `bench/results.json` and draws `docs/images/bench.svg`. `--only` measures one row beside the bare pass, the reading of
 * `letters`, an agency's `own-words`, or the `loads` of a page with and without the script tag, and writes nothing.
 */
const { values } = parseArgs({
  options: { statute: { type: 'string' }, quick: { type: 'boolean', default: false }, size: { type: 'string' }, only: { type: 'string' } },
});

/** A cell that takes longer is given up and printed as "> N s". */
const LIMIT_SECONDS = values.quick ? 10 : 30;
const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const ROWS: ContestantName[] = ['floor', 'values', 'annae', 'regexp', 'modern-ahocorasick', 'mark.js'];
const NAMES = values.only ? ROWS.filter((name) => name === 'floor' || name === values.only) : ROWS;
const TERM_COUNTS = values.quick ? [200, 1_000] : [200, 1_000, 10_000, 100_000];
const SIZES = values.size ? [Number(values.size)] : values.quick ? [10_000, 775_000] : [10_000, 775_000, 5_000_000];
/** Terms that occur in the generated pages; the rest of each list never does, so that all lists have the same hits. */
const OCCURRING = 200;

const project = fileURLToPath(new URL('..', import.meta.url));
const headwords = compiled.explanations('en').terms.map(({ headword }) => headword.replaceAll(' ', ''));
const occurring = headwords.slice(0, OCCURRING);

/** An agency's own words. */
const OWN_WORDS = 1000;

const isPageAlone = values.only === 'letters' || values.only === 'loads';
if (!values.only || isPageAlone) await ensureBuilt();
const script = await bundle();
const { server, port } = await serveDemo();
const results: BenchResults = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model}`,
  node: process.version,
  cells: [],
  pages: [],
  index: [],
  ownWords: [],
  previews: [],
  letters: [],
  loads: [],
};
for (const browser of BROWSERS) await benchBrowser(browser);
server.close();
server.closeAllConnections();

if (!values.only) writeResults();

function writeResults(): void {
  mkdirSync(join(project, 'docs/images'), { recursive: true });
  writeFileSync(join(project, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(project, 'docs/images/bench.svg'), drawPlot(results));
  console.log(`\n${results.machine}, Node ${results.node}, ${results.date}. Written: bench/results.json, docs/images/bench.svg`);
}

async function benchBrowser(name: BrowserName): Promise<void> {
  let session = await open(name);
  if (!values.only || values.only === 'letters') await measureReading(session.browser, name);
  if (name === 'chrome' && (!values.only || values.only === 'loads')) await measureLoading(session.browser, name);
  if (!values.only || values.only === 'own-words') await measureOwnWords(session.page, name);
  if (isPageAlone || values.only === 'own-words') return session.browser.close();
  if (!values.only) await measureStart(session, name);
  const texts = [
    ...SIZES.map((length) => ({ title: `${length.toLocaleString('en')} characters`, length, source: { length, terms: occurring } })),
    ...statute(),
    // The shortest first, so that what runs out of time on one is not tried on a longer one.
  ].sort((a, b) => a.length - b.length);
  for (const { title, source } of texts) {
    for (const count of TERM_COUNTS) {
      const terms = [...occurring, ...generateTerms(Math.max(0, count - OCCURRING))];
      for (const contestant of NAMES) {
        if ((contestant === 'floor' || contestant === 'values') && count !== TERM_COUNTS[0]) continue;
        if (tooSlowAlready(name, contestant, title, count)) continue;
        progress(`${name} · ${title} · ${count} terms · ${contestant}`);
        await session.page.evaluate((filling) => window.bench.fill(filling), source);
        const timing = await limited(session.page.evaluate((who, list) => window.bench.time(who, list), contestant, terms));
        report({ browser: name, text: title, terms: count, contestant, timing });
        if (timing === null) {
          await session.browser.close().catch(() => session.browser.process()?.kill('SIGKILL'));
          session = await open(name);
        }
      }
    }
    if (values.only) continue;
    progress(`${name} · ${title} · the page as a whole`);
    await session.page.evaluate((filling) => window.bench.fill(filling), source);
    const page = await session.page.evaluate(() => window.bench.timePage());
    const memory = await measureMemory(session.page, name);
    results.pages.push({ browser: name, text: title, ...page, memory });
    console.log(
      `${name}\t${title}\tfirst marks ${page.firstMarks.toFixed(0)} ms, all read ${page.ready.toFixed(0)} ms, longest frame ${page.longestFrame.toFixed(0)} ms, after a change of 1 % ${page.change.toFixed(0)} ms${memory === null ? '' : `, memory ${(memory / 1e6).toFixed(1)} MB`}`,
    );
  }
  await session.browser.close();
}

/** The first thing that a page does, so that it is cold. */
async function measureOwnWords(page: Page, name: BrowserName): Promise<void> {
  const timing = await page.evaluate((words) => window.bench.ownWords(words), OWN_WORDS);
  results.ownWords.push({ browser: name, words: OWN_WORDS, ...timing });
  const both = ({ cold, warm }: ColdAndWarm) => `${cold.toFixed(1)} ms cold, ${warm.toFixed(1)} warm`;
  console.log(`${name}\t${OWN_WORDS} own words: read ${both(timing.read)}\tjoined ${both(timing.join)}`);
}

/** The index, and how soon a preview opens. */
async function measureStart({ browser, page }: Awaited<ReturnType<typeof open>>, name: BrowserName): Promise<void> {
  results.index.push({ browser: name, ...(await page.evaluate(() => window.bench.loadIndex())) });
  const preview = await measurePreview(browser);
  results.previews.push({ browser: name, ...preview });
  console.log(
    `${name}\tfrom the end of the delay to the preview: ${preview.median.toFixed(0)} ms, the first of a page ${preview.first.toFixed(0)} ms`,
  );
}

/** How soon a photograph and a PDF are read. */
async function measureReading(browser: Browser, name: BrowserName): Promise<void> {
  const { firstStrip, photograph, pdf } = await measureLetters(browser);
  results.letters.push({ browser: name, firstStrip, photograph, pdf });
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  console.log(
    `${name}\ta photographed A4: first strip ${seconds(firstStrip)}, whole ${seconds(photograph)}\ta PDF of ten pages: ${seconds(pdf)}`,
  );
}

/** What the script tag adds to the load of a page. */
async function measureLoading(browser: Browser, name: BrowserName): Promise<void> {
  const { without, withTag } = await measureLoads(browser);
  results.loads.push({ browser: name, without, withTag });
  const row = (what: 'blocking' | 'largestPaint') =>
    `${without[what].toFixed(0)} ms without the tag, ${withTag[what].toFixed(0)} ms with it`;
  console.log(`${name}\ta page on a simulated phone: blocked for ${row('blocking')}\tlargest paint after ${row('largestPaint')}`);
}

/** What has run out of time with fewer terms or on a shorter text is not tried again; the table says so. */
function tooSlowAlready(browser: string, contestant: string, text: string, terms: number): boolean {
  const earlier = results.cells.find(
    (cell) => cell.browser === browser && cell.contestant === contestant && cell.terms <= terms && cell.timing === null,
  );
  if (!earlier) return false;
  report({ browser, text, terms, contestant: contestant as ContestantName, timing: null });
  return true;
}

function report(cell: Cell): void {
  results.cells.push(cell);
  const { browser, text, terms, contestant, timing } = cell;
  const figures = timing
    ? `${timing.warm.toFixed(1)} ms warm\t${timing.cold.toFixed(1)} ms cold\t${timing.prepared.toFixed(1)} ms to prepare\t${timing.hits} hits`
    : `> ${LIMIT_SECONDS} s, or broke down`;
  console.log([browser, text, `${terms} terms`, contestant, figures].join('\t'));
}

async function open(name: BrowserName): Promise<{ browser: Browser; page: Page }> {
  const browser = await launch({ browser: name, port, timeout: LIMIT_SECONDS * 2000 });
  const page = await browser.newPage();
  await page.goto('http://www.example.com/index.html');
  await page.evaluate(script);
  return { browser, page };
}

function limited(work: Promise<Timing>): Promise<Timing | null> {
  // What breaks down under so many terms has not found them either.
  const sound = work.catch((): null => null);
  return Promise.race([sound, new Promise<null>((resolve) => setTimeout(resolve, LIMIT_SECONDS * 1000, null))]);
}

function statute(): { title: string; length: number; source: { text: string } }[] {
  if (!values.statute) return [];
  const text = readFileSync(values.statute, 'utf8');
  return [{ title: 'a statute', length: text.length, source: { text } }];
}

function progress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${step}`);
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    publicDir: false,
    plugins: [viteGlossary()],
    build: { write: false, lib: { entry: join(project, 'bench/page/bench-page.ts'), formats: ['iife'], name: 'benchPage' } },
  });
  const [first] = Array.isArray(output) ? output : [];
  return first!.output[0].code;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
