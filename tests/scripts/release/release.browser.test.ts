import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashFile } from '../../../scripts/release/archives/hash-file.ts';
import { readFiles, writeFiles } from '../../../scripts/release/archives/read-files.ts';
import type { ReleaseManifest } from '../../../scripts/release/layout/write-manifest.ts';
import type { RunningAnnae } from '../../../widget/module/module-api.ts';
import { BROWSERS } from '../../browser/drive/browsers.ts';
import { endBrowser, type Started, startBrowser } from '../../browser/drive/kept-browsers.ts';
import { cardWith, marksWith, pointOn } from '../../browser/drive/look.ts';
import { useSession } from '../../browser/drive/session.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const LETTER = '외국인등록증을 잃어버린 사람은 14일 이내에 재발급을 신청하여야 합니다.';
/** Milliseconds for packing and installing on a busy machine. */
const PATIENCE = 240_000;
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.mjs': 'text/javascript' };

const place = mkdtempSync(join(tmpdir(), 'annae-release-'));
const release = join(place, 'release');
const site = join(place, 'site');
const installed = join(site, 'node_modules/annae');
let manifest: ReleaseManifest;
let server: Server;
let origin: string;

/** In an empty project on a machine without a network. Not synchronous: the server that the command asks runs here. */
async function npm(...options: string[]): Promise<string> {
  const settings = { cwd: site, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  return (await promisify(execFile)('npm', ['--offline', '--no-audit', '--no-fund', ...options], settings)).stdout;
}

const pages = (): Record<string, string> => ({
  '/tag': manifest.widget.snippet.replace(/\/annae\/[^/]+\//, '/widget/').replace('<script', '<script data-lang="en"'),
  '/plain': ' ',
  '/stable': '<script src="/widget/annae.js" data-lang="en" async></script>',
  '/wrong': manifest.widget.snippet.replace(/\/annae\/[^/]+\/[^"]+/, '/widget/other.js'),
  '/module':
    "<script type=\"module\">import { start, version } from '/annae.mjs'; window.version = version; window.annae = await start({ lang: 'en' });</script>",
});

beforeAll(async () => {
  const { NODE_ENV: _test, VITEST: _runner, ...env } = process.env;
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', '--lay-out', release], { cwd: PROJECT, env, stdio: 'pipe' });
  manifest = JSON.parse(readFileSync(join(release, 'manifest.json'), 'utf8'));
  mkdirSync(site);
  writeFileSync(join(site, 'package.json'), '{ "name": "office", "private": true }');
  await npm('install', join(release, Object.keys(manifest.archives).find((name) => name.endsWith('.tgz'))!), '--omit=optional');
  server = createServer(({ url = '' }, response) => {
    const page = pages()[url];
    if (page) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><p>${LETTER}</p>${page}`);
    else {
      const file = join(installed, url === '/widget/other.js' ? 'annae.mjs' : url);
      if (!existsSync(file)) response.writeHead(404).end();
      else response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, PATIENCE);

afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('a release', () => {
  it('has a manifest with the hashes of every file of the widget and of every archive', () => {
    const files = [...readFiles(join(release, 'widget'))].map(([path, content]) => [path, hashFile(content)]);
    expect(Object.fromEntries(files)).toEqual(manifest.widget.files);
    for (const [name, hash] of Object.entries(manifest.archives)) expect(hashFile(readFileSync(join(release, name)))).toEqual(hash);
    expect(Object.keys(manifest.archives).map((name) => name.replace(manifest.version, 'V'))).toEqual([
      'annae-V.cdx.json',
      'annae-V.tgz',
      'annae-chrome-V.zip',
      'annae-edge-V.zip',
      'annae-firefox-V.zip',
      'annae-sources-V.zip',
      'annae-widget-V.zip',
    ]);
  });

  it('has one script that keeps its name and one that keeps its content, and a folder for what they load', () => {
    const { stable, main, folder, files, snippet } = manifest.widget;
    expect([stable, main, folder]).toEqual([
      'annae.js',
      expect.stringMatching(/^annae\.[0-9a-f]{12}\.js$/),
      expect.stringMatching(/^annae\/[0-9a-f]{12}\/$/),
    ]);
    expect(files[main]).toEqual(files[stable]);
    expect(Object.keys(files).filter((path) => path !== main && path !== stable && !path.startsWith(folder))).toEqual([]);
    expect(snippet).toContain(`${main}" integrity="${files[main]!.integrity}"`);
  });

  it('has the sources that AMO asks for, with how to build them and nothing that was built', () => {
    const paths = Object.keys(unzipSync(readFileSync(join(release, `annae-sources-${manifest.version}.zip`))));
    expect(paths).toEqual(
      expect.arrayContaining(['BUILD.md', 'package.json', 'package-lock.json', 'wxt.config.ts', 'entrypoints/annae.content.ts']),
    );
    expect(paths.filter((path) => /^(node_modules|dist|\.cache|\.git)\//.test(path))).toEqual([]);
  });
});

describe('the package in an empty project', () => {
  it('needs no other package, and has types, a module and a command', () => {
    expect([...readFiles(join(site, 'node_modules'), (path) => path.split('/').length < 3).keys()]).toEqual(
      expect.arrayContaining(['annae/annae.mjs', 'annae/annae.d.ts', 'annae/package.json', 'annae/LICENSE', 'annae/CHANGELOG.md']),
    );
    const packages = Object.keys(JSON.parse(readFileSync(join(site, 'node_modules/.package-lock.json'), 'utf8')).packages);
    expect(packages).toEqual(['node_modules/annae']);
  });

  it('explains a page by its command', async () => {
    writeFileSync(join(site, 'page.html'), `<!doctype html><html lang="ko"><p>${LETTER}</p></html>`);
    expect(await npm('exec', '--', 'annae', 'explain', 'page.html')).toContain('Residence Card');
  });

  it('audits files, and a site with an optional library, which it names in one line where it is not there', async () => {
    const library = join(site, 'node_modules/@crawlee');
    rmSync(library, { force: true });
    expect(await npm('exec', '--', 'annae', 'audit', 'page.html')).toMatch(/page\.html: \d+ of 100 points/);
    await expect(npm('exec', '--', 'annae', 'audit', `${origin}/plain`, '--delay', '0')).rejects.toThrow(
      /needs the library @crawlee\/basic/,
    );
    // Where it really lies, what it needs lies beside it.
    symlinkSync(join(PROJECT, 'node_modules/@crawlee'), library);
    expect(await npm('exec', '--', 'annae', 'audit', `${origin}/plain`, '--max', '1', '--delay', '0')).toMatch(/1 pages audited/);
  });

  it('says in one line which library a PDF needs, where it was not installed', async () => {
    writeFileSync(join(site, 'letter.pdf'), '%PDF-1.7');
    await expect(npm('exec', '--', 'annae', 'digest', 'letter.pdf')).rejects.toThrow(
      /annae: This needs the library pdfjs-dist, which is not installed/,
    );
  });

  it('has ready what the project bundles while a command runs', () => {
    const command = [...readFiles(join(installed, 'command')).values()].map((code) => code.toString());
    expect(command.filter((code) => /(from|import\()\s*"(esbuild|vite)"/.test(code))).toEqual([]);
    // The script of the page on which a volunteer reviews words, as text in the command.
    expect(command.some((code) => /bundleApp = async \(\) => (`|"|')/.test(code))).toBe(true);
  });
});

describe.each(BROWSERS)('the package in a page in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it.each(['tag', 'stable', 'module'])('marks words and opens a card: %s', async (way) => {
    const page = await session.open(`${origin}/${way}`);
    await marksWith(page, ['외국인등록증']);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    expect(await page.evaluate(() => 'Annae' in window)).toBe(way !== 'module');
    await page.close();
  });

  it('tells its version, and what is set, as a module', async () => {
    const page = await session.open(`${origin}/module`);
    const told = await page.evaluate(async () => {
      const { annae, version } = window as unknown as { annae: RunningAnnae; version: string };
      const running = await annae.check('en');
      annae.stop();
      return { version, running, stopped: await annae.check('en') };
    });
    expect(told.version).toBe(manifest.version);
    expect(told.running).toMatchObject({ version: manifest.version, isRunning: true, set: ['lang: "en"'], findings: [] });
    expect(told.stopped).toMatchObject({ isRunning: false, marks: 0 });
    await page.close();
  });

  it('is not run where the file is another than the snippet says', async () => {
    const page = await session.open(`${origin}/wrong`, { marked: false });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});

describe.each(BROWSERS)('the zip for %s', (browser) => {
  let started: Started;

  beforeAll(async () => {
    const folder = join(place, browser);
    writeFiles(folder, new Map(Object.entries(unzipSync(readFileSync(join(release, `annae-${browser}-${manifest.version}.zip`))))));
    started = await startBrowser({ browser, extension: folder });
  });
  afterAll(() => started && endBrowser(started));

  it('is loaded by its browser and marks a page of a public body', async () => {
    const page = await started.browser.newPage();
    await page.goto('http://www.hikorea.go.kr/immigration.html', { waitUntil: 'load' });
    await marksWith(page, ['외국인등록증']);
  });
});

it('is the same zip for Edge as for Chrome', () => {
  const [chrome, edge] = ['chrome', 'edge'].map((store) => manifest.archives[`annae-${store}-${manifest.version}.zip`]);
  expect(edge).toEqual(chrome);
});
