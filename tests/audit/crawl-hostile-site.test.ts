import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSite } from '../../audit/crawl/audit-site.ts';
import { createHostTurns } from '../../audit/crawl/host-turns.ts';
import type { PageInput } from '../../audit/page/page-input.ts';
import type { PageResult } from '../../audit/page-audit.ts';
import { openLocalQueue } from '../../audit/queue/open-local-queue.ts';
import { openResultFile } from '../../audit/store/open-result-file.ts';
import { auditTitle } from './drive/audit-title.ts';
import { SLOW } from './drive/hostile-pages.ts';
import { type HostileSite, startHostileSite } from './drive/start-hostile-site.ts';

let site: HostileSite;
let folder: string;
let results: PageResult[];
/** What each page was audited with. */
const loaded = new Map<string, PageInput['scripts']>();

beforeAll(async () => {
  site = await startHostileSite();
  folder = mkdtempSync(join(tmpdir(), 'annae-audit-'));
  results = [
    ...(await crawl([site.url], 60_000)),
    ...(await crawl(
      Object.keys(SLOW).map((path) => new URL(path, site.url).href),
      300,
    )),
  ];
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

/** Crawls from some addresses, with as much patience for one answer. */
async function crawl(addresses: readonly string[], patience: number): Promise<PageResult[]> {
  const home = mkdtempSync(join(folder, 'run-'));
  const store = await openResultFile(join(home, 'results.ndjson'));
  const { configuration, ...queue } = await openLocalQueue(home, [], { max: 100, alike: 5 });
  const hosts = new Set([site.host, site.expired, site.selfSigned]);
  const { signal } = new AbortController();
  const limits = { patience, retries: 0 };
  const audit = (page: PageInput) => {
    loaded.set(new URL(page.address).pathname, page.scripts);
    return auditTitle(page);
  };
  const settings = { agent: 'Annae/test', hosts, depth: 50, pause: 2, audit, signal, limits };
  await auditSite(addresses, { queue, store, configuration, turns: createHostTurns() }, settings);
  const found: PageResult[] = [];
  for await (const result of store.all()) found.push(result);
  store.close();
  return found;
}

/** What became of the page at an address of the site. */
function outcomeOf(address: string): string | null {
  const { href } = new URL(address, site.url);
  const found = results.filter((result) => result.address === href);
  expect(found.length).toBeLessThan(2);
  const [result] = found;
  return result ? (result.outcome === 'read' ? result.title : `${result.outcome} ${result.detail}`) : null;
}

describe('a site that does everything that servers should not', () => {
  it.each([
    ['is read where it is well', '/good', 'good'],
    ['is read where it wants its cookie back', '/with-cookie', 'with-cookie'],
    ['is read where it nests 50,000 elements', '/nested', 'nested'],
    ['is read in a charset that it does not declare', '/euc-kr', 'euc-kr'],
    ['is read where it declares a charset that does not exist', '/no-charset', 'no-charset'],
    ['is read once where each link to a page has a session of its own', '/visit', 'visit'],
    ['is said to lead nowhere where each redirect is new', '/redirect', 'redirects > 5'],
    ['is said to lead nowhere where a page leads to itself', '/itself', 'redirects > 5'],
    ['is left alone where a link leads to another host after all', '/elsewhere', null],
    ['is said to lead to a script', '/to-script', 'redirects javascript:alert(1)'],
    ['is said to answer 500', '/error', 'http-error 500'],
    ['is said to answer 404', '/gone', 'http-error 404'],
    ['is said to forbid a page', '/forbidden/page', 'forbidden robots.txt'],
    ['is cut off in a body without an end', '/huge', 'too-large 5.0 MB'],
    ['is cut off where it announces 2 GB', '/announced', 'too-large 2147.5 MB'],
    ['is cut off where 40 kB unpack to 40 MB', '/bomb', 'too-large 5.0 MB'],
    ['is said to be unreadable where 30 kB make millions of elements', '/formatting', 'unreadable more than 300,000 elements'],
    ['is said to be unreadable where it does not unpack', '/no-gzip', 'unreadable Z_DATA_ERROR'],
    ['is said to be unreadable where its headers have no end', '/headers', 'unreadable UND_ERR_HEADERS_OVERFLOW'],
    ['is said to be unreadable where it does not speak HTTP', '/no-http', 'unreadable HPE_INVALID_CONSTANT'],
    ['is not waited for where it drips', '/drip', 'timeout TIMEOUT'],
    ['is not waited for where it is silent', '/silent', 'timeout TIMEOUT'],
    ['is said to be unreachable where it resets connections', '/reset', 'unreachable ECONNRESET'],
    ['is said to be unreachable where it stops in the middle', '/cut', 'unreachable UND_ERR_SOCKET'],
    ['is said to be empty where a script fills the page', '/shell', 'empty-shell <script>'],
    ['is read in a calendar up to as many months as there may be alike', '/calendar?month=5', 'month 5'],
    ['is said to be endless at the next month', '/calendar?month=6', 'endless /calendar'],
    ['is left behind after that', '/calendar?month=7', null],
    ['is not asked for a download behind a link', '/download', null],
  ])('%s', (_, address, outcome) => expect(outcomeOf(address)).toBe(outcome));

  it('is not trusted with certificates that expired or that nobody vouches for', () => {
    expect(outcomeOf(`https://${site.expired}/`)).toBe('certificate CERT_HAS_EXPIRED');
    expect(outcomeOf(`https://${site.selfSigned}/`)).toBe('certificate DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  it('is asked by a name, not for what its robots.txt forbids, and never for another host', () => {
    expect(new Set(site.asked.map(({ agent }) => agent))).toEqual(new Set(['Annae/test']));
    expect(site.asked.filter(({ path }) => path.startsWith('/forbidden'))).toEqual([]);
    expect(site.strangerAsked).toEqual([]);
  });

  it('is told the script that refuses names on each page that loads it, and nothing of those that cannot be read', () => {
    const scripts = (path: string) => loaded.get(path)?.map(({ address, places }) => [new URL(address).pathname, places[0]!.line]);
    expect(scripts('/form')).toEqual([['/js/join.js', 2]]);
    expect(scripts('/form-again')).toEqual([
      ['/js/join.js', 2],
      ['/js/last.js', 2],
    ]);
    expect([outcomeOf('/form'), outcomeOf('/form-again')]).toEqual(['form', 'form-again']);
  });

  it('is asked for no script by a page without a form', () => {
    expect([outcomeOf('/no-form'), loaded.get('/no-form')]).toEqual(['no-form', []]);
    expect(site.asked.filter(({ path }) => path === '/js/unasked.js')).toEqual([]);
  });

  it('is asked for each page, and each script, once', () => {
    const pages = site.asked.map(({ path }) => path).filter((path) => !/^\/(?:redirect|itself|with-cookie|good|robots)/.test(path));
    expect(pages.length).toBe(new Set(pages).size);
  });
});
