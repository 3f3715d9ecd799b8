import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteReport } from '../../audit/report/site-report.ts';
import { audit } from '../../cli/audit.ts';
import { pageWith } from '../audit/drive/hostile-pages.ts';
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

async function reportOn(...args: string[]): Promise<SiteReport> {
  return JSON.parse((await run(...args, '--json')).output);
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
    const report = await reportOn(home);
    expect(report).toMatchObject({ site: 'pages', day: '2026-12-01', pages: { read: 2, faults: 3 } });
    expect(report.faults.map(({ kind, count }) => [kind, count])).toEqual([
      ['too-large', 1],
      ['not-a-page', 1],
      ['empty-shell', 1],
    ]);
  });

  it('follows a site from its first page, as far and as many as it may', async () => {
    expect((await reportOn(site.url)).pages).toEqual({ read: 6, korean: 6, faults: 0 });
    expect((await reportOn(site.url, '--max', '3')).pages.read).toBe(3);
    expect((await reportOn(site.url, '--depth', '0')).pages.read).toBe(1);
  });

  it('reads a packed sitemap and those of its index, and leaves other hosts alone', async () => {
    const inner = join(folder, 'inner.xml.gz');
    writeFileSync(inner, gzipSync(sitemapOf(['page-1', 'page-2'], site.url)));
    expect((await reportOn(inner)).pages.read).toBe(2);
    expect((await reportOn(`${site.url}sitemap.xml`)).pages).toMatchObject({ read: 1, faults: 0 });
    const index = join(folder, 'index.xml');
    const part = new URL('missing/sitemap.xml', site.url);
    writeFileSync(index, `<sitemapindex><sitemap><loc>${part}</loc></sitemap></sitemapindex>`);
    await expect(run(index)).rejects.toThrow(`${part}: http-error (404)`);
  });

  it.each([
    [['/nowhere'], 'There is no file or folder /nowhere'],
    [[], 'takes files, folders, or addresses'],
    [['https://a.kr', '--max', 'many'], '--max takes a number'],
    [['https://a.kr', '--queue', 'redis://x'], '--queue takes an address such as postgres://'],
    [['https://a.kr', '--json', '--csv'], 'need --report'],
    [['https://a.kr', '--hots', 'b.kr'], '--hots'],
    [['http://127.0.0.1:9/'], 'unreachable'],
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
