import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageResult } from '../../audit/page-audit.ts';
import type { SiteReport } from '../../audit/report/site-report.ts';
import { readAuditOptions } from '../../cli/audit/audit-options.ts';
import { readTargets } from '../../cli/audit/audit-targets.ts';
import { explainNothing } from '../../cli/audit/explain-nothing.ts';
import { openKeptRun } from '../../cli/audit/open-kept-run.ts';
import { auditPaths, auditWeb } from '../../cli/audit/run-audit.ts';
import { audit } from '../../cli/audit.ts';
import { createTranslator } from '../../locales/create-translator.ts';
import { readStrings } from '../../locales/read-locales.ts';
import { auditTitle } from '../audit/drive/audit-title.ts';
import { pageWith } from '../audit/drive/hostile-pages.ts';
import { servePglite } from '../audit/drive/serve-pglite.ts';
import { type Site, sitemapOf, startSite } from '../audit/drive/start-site.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const NOW = new Date('2026-12-01T03:00:00Z');

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'annae-audit-'));
  site = await startSite(6);
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => audit([...args, '--lang', 'en', '--delay', '0', '--cache', join(folder, 'cache')], NOW);
const say = createTranslator('en', readStrings('en', 'audit-run'));

/** What the command has for each page, audited by nothing but its title; the one line that it says if that is nothing. */
async function crawl(...args: string[]): Promise<{ results: PageResult[]; nothing: string }> {
  const options = readAuditOptions([...args, '--delay', '0', '--cache', join(folder, 'cache')], {});
  const targets = readTargets(options.targets);
  const kept = await openKeptRun(options, targets, say);
  const job = { options, say, agent: 'Annae/test', signal: new AbortController().signal, audit: auditTitle };
  await (targets.kind === 'files' ? auditPaths(targets.paths, kept.store, job) : auditWeb(targets, await kept.crawl(), job));
  const results: PageResult[] = [];
  for await (const result of kept.store.all()) results.push(result);
  const nothing = await explainNothing(kept.store, say);
  await kept.finish();
  await kept.close();
  return { results, nothing };
}

async function titlesOf(...args: string[]): Promise<string[]> {
  const { results } = await crawl(...args);
  return results.map((result) => (result.outcome === 'read' ? result.title : result.outcome)).sort();
}

function writeFiles(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const home = join(folder, name);
  mkdirSync(home);
  for (const [path, content] of Object.entries(files)) writeFileSync(join(home, path), content);
  return home;
}

describe('annae audit', () => {
  it('reads the pages of a folder, and names those that are none', async () => {
    const home = writeFiles('pages', {
      'a.html': pageWith('first'),
      'b.htm': pageWith('second'),
      'c.jsp': Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 3]),
      'd.html': '<!doctype html><title>app</title><div id="root"></div><script src="app.js"></script>',
      'e.html': `<title>long</title>${'가'.repeat(2_000_000)}`,
      'picture.png': 'no page',
    });
    const report: SiteReport = JSON.parse((await run(home, '--json')).output);
    expect(report).toMatchObject({ site: 'pages', day: '2026-12-01', pages: { read: 2, faults: 3 } });
    expect(report.faults.map(({ kind, count }) => [kind, count])).toEqual([
      ['too-large', 1],
      ['not-a-page', 1],
      ['empty-shell', 1],
    ]);
  });

  it('follows a site from its first page, as far and as many as it may', async () => {
    expect(await titlesOf(site.url)).toEqual(['/', '/page-1', '/page-2', '/page-3', '/page-4', '/page-5']);
    expect(await titlesOf(site.url, '--max', '3')).toHaveLength(3);
    expect(await titlesOf(site.url, '--depth', '0')).toEqual(['/']);
  });

  it('reads a packed sitemap and one on the web, and leaves other hosts alone', async () => {
    const packed = join(folder, 'packed.xml.gz');
    writeFileSync(packed, gzipSync(sitemapOf(['page-1', 'page-2'], site.url)));
    expect(await titlesOf(packed)).toEqual(['/page-1', '/page-2']);
    expect(await titlesOf(`${site.url}sitemap.xml`)).toEqual(['/page-1']);
  });

  it('reads the sitemaps of an index, and says of one that it is missing', async () => {
    const index = join(folder, 'index.xml');
    const parts = ['sitemap.xml', 'missing.xml'].map((path) => `<sitemap><loc>${new URL(path, site.url)}</loc></sitemap>`);
    writeFileSync(index, `<sitemapindex>${parts.join('')}</sitemapindex>`);
    expect(await titlesOf(index)).toEqual(['/page-1', 'http-error']);
  });

  it('says why there is nothing to read, and the host to which the first page leads', async () => {
    const away = 'leads to elsewhere.invalid. Give that address, or add --host elsewhere.invalid.';
    expect((await crawl(`${site.url}away`)).nothing).toContain(away);
    expect((await crawl(`${site.url}gone`)).nothing).toBe(`Nothing could be read. ${site.url}gone: http-error (404)`);
  });

  it.each([
    [['/nowhere'], 'There is no file or folder /nowhere'],
    [[], 'takes files, folders, or addresses'],
    [['https://a.kr', '--max', 'many'], '--max takes a number'],
    [['https://a.kr', '--queue', 'redis://x'], '--queue takes an address such as postgres://'],
    [['https://a.kr', '--json', '--csv'], 'need --report'],
    [['https://a.kr', '--report', '/nowhere/x.html'], 'There is no folder for /nowhere/x.html'],
    [['https://a.kr', '--hots', 'b.kr'], '--hots'],
  ])('%j is wrong use or unreadable: %s', async (args, complaint) => {
    await expect(run(...args)).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(complaint) }),
    );
  });
});

/** Starts the command as a terminal does. */
function start(...args: string[]): { child: ChildProcess; ended: Promise<{ code: number | null; output: string; complaint: string }> } {
  const child = spawn(process.execPath, ['cli/annae.mjs', 'audit', ...args], { cwd: PROJECT });
  const said = { output: '', complaint: '' };
  child.stdout.setEncoding('utf8').on('data', (data) => (said.output += data));
  child.stderr.setEncoding('utf8').on('data', (data) => (said.complaint += data));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said }))) };
}

it('goes on where Ctrl+C or a kill stopped it, and asks for no page again that has its result', async () => {
  const large = await startSite(40, 20);
  const args = [large.url, '--json', '--lang', 'ko', '--delay', '0.02', '--cache', join(folder, 'kept')];
  const first = start(...args);
  await large.waitFor(12);
  first.child.kill('SIGINT');
  const stopped = await first.ended;
  expect(stopped).toMatchObject({ code: 130, output: expect.stringMatching(/^\d+쪽까지 점검하고 멈췄습니다/) });
  const second = start(...args);
  await large.waitFor(24);
  second.child.kill('SIGKILL');
  await second.ended;
  const { code, output, complaint } = await start(...args).ended;
  expect({ code, complaint }).toEqual({ code: 0, complaint: expect.stringMatching(/^지난번에 점검한 \d+쪽에 이어서/) });
  expect((JSON.parse(output) as SiteReport).pages).toEqual({ read: 40, korean: 40, faults: 0 });
  // What was under way when it ended is asked for again: at most as many as are under way at once, twice.
  expect(large.asked.length).toBeLessThanOrEqual(40 + 8);
  expect(existsSync(join(folder, 'kept'))).toBe(true);
  await large.stop();
});

it('says in one line that its database is gone in the middle of an audit', async () => {
  const large = await startSite(40);
  const served = await servePglite(await PGlite.create());
  const ended = run(large.url, '--queue', served.address).catch((fault: Error) => fault);
  await large.waitFor(5);
  await served.stop();
  expect(await ended).toMatchObject({
    name: 'UsageError',
    message: expect.stringMatching(/^The database of --queue does not answer any more/),
  });
  await large.stop();
});
