import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditFiles } from '../../audit/crawl/audit-files.ts';
import { listPageFiles } from '../../audit/crawl/list-page-files.ts';
import { auditPage } from '../../audit/page/audit-page.ts';
import type { PageResult } from '../../audit/page-audit.ts';
import { openResultFile } from '../../audit/store/open-result-file.ts';
import { SAMPLE_KNOWLEDGE } from './page/sample-knowledge.ts';

const CODE = "\n\nif (!/^[가-힣]+$/.test(f.userNm.value)) alert('성명');";
const pageThatLoads = (...scripts: string[]) =>
  `<html lang="ko">${scripts.map((src) => `<script src="${src}"></script>`).join('')}<form><input name="userNm" title="성명"></form>`;

const FILES: Readonly<Record<string, string>> = {
  'site/member/join.html': pageThatLoads('../js/join.js?v=3'),
  'site/member/root.html': pageThatLoads('/js/join.js'),
  'site/member/beside.html': pageThatLoads('성명 확인.js'),
  'site/member/outside.html': pageThatLoads('../../outside.js', '..%2f..%2foutside.js', 'linked.js', '../member', '%00.js', 'gone.js'),
  'site/member/large.html': pageThatLoads('large.js'),
  'site/member/web.html': pageThatLoads('https://www.gaon.go.kr/js/join.js'),
  'site/member/notice.html':
    '<html lang="ko"><script src="../js/join.js"></script><p>성명을 한글로 적어 주십시오.</p><a href="/">첫 화면</a>',
  'site/member/성명 확인.js': CODE,
  'site/member/large.js': CODE + ' '.repeat(500_000),
  'site/js/join.js': CODE,
  'outside.js': CODE,
};

let home: string;
let results: Map<string, PageResult>;

async function auditIn(...paths: string[]): Promise<Map<string, PageResult>> {
  const store = await openResultFile(join(mkdtempSync(join(home, 'run-')), 'results.ndjson'));
  const { signal } = new AbortController();
  const audit = (page: Parameters<typeof auditPage>[0]) => auditPage(page, SAMPLE_KNOWLEDGE);
  await auditFiles(listPageFiles(paths), { store, audit, mostBytes: 5_000_000, signal });
  const found = new Map<string, PageResult>();
  for await (const result of store.all()) found.set(result.address, result);
  store.close();
  return found;
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'annae-audit-'));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
  symlinkSync(join(home, 'outside.js'), join(home, 'site/member/linked.js'));
  results = await auditIn(join(home, 'site'));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Where the scripts lie that a page's findings are in. */
function scriptsOf(address: string, found = results): string[] {
  const result = found.get(address);
  if (result?.outcome !== 'read') throw new Error(address);
  return result.findings.flatMap(({ script, line }) => (script === undefined ? [] : [`${script}:${line}`]));
}

it.each([
  ['beside its folder', 'member/join.html', ['js/join.js:3']],
  ['below the folder that is audited, as below a site', 'member/root.html', ['js/join.js:3']],
  ['in its own folder, by a name in Korean', 'member/beside.html', ['member/성명 확인.js:3']],
  ['but not outside the folder that is audited, whatever leads there', 'member/outside.html', []],
  ['but not where it is longer than 500 kB', 'member/large.html', []],
  ['but not on the web', 'member/web.html', []],
  ['but not where the page has no form', 'member/notice.html', []],
])('the script of a page in a file is read %s', (_, page, scripts) => {
  expect(scriptsOf(page)).toEqual(scripts);
});

it('a page that is given by itself has the scripts of its own folder', async () => {
  const [alone, beside] = ['join.html', 'beside.html'].map((name) => join(home, 'site/member', name)) as [string, string];
  const found = await auditIn(alone, beside);
  expect(scriptsOf(alone, found)).toEqual([]);
  expect(scriptsOf(beside, found)).toEqual([`${join(home, 'site/member')}/성명 확인.js:3`]);
});
