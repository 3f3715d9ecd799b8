import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSiteReport } from '../../../../audit/report/build-site-report.ts';
import { renderReport } from '../../../../audit/report/html/render-report.tsx';
import { enclose } from '../../../../audit/report/html/self-contained.ts';
import { readEarlierReport } from '../../../../audit/report/trend/earlier-report.ts';
import { samplePage } from '../sample-page.ts';
import { sampleSite } from '../sample-site.ts';
import { SAMPLE_WORDS } from '../sample-words.ts';

const glossary = { terms: SAMPLE_WORDS };
let html: string;
let elements: Tree.Element[];

beforeAll(async () => {
  const before = await buildSiteReport(sampleSite({ pages: 40, terms: SAMPLE_WORDS }), glossary, { site: '한빛시', day: '2026-11-01' });
  const against = [readEarlierReport(JSON.stringify(before))];
  const site = sampleSite({ pages: 80, terms: SAMPLE_WORDS, care: 0.6 });
  html = renderReport(await buildSiteReport(site, glossary, { site: '한빛시', day: '2026-12-01', against }));
  elements = elementsIn(html);
});

function elementsIn(text: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(text));
  return found;
}

const attributeOf = (element: Tree.Element, name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
const valuesOf = (name: string) => elements.flatMap((element) => attributeOf(element, name) ?? []);
const textIn = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
const named = (name: string) => elements.filter(({ tagName }) => tagName === name);

describe('the report as HTML', () => {
  it('is read by a parser without a fault, and has heads and bodies of tables where they belong', () => {
    const faults: string[] = [];
    parse(html, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) });
    expect(faults).toEqual([]);
    expect([named('table').length > 10, named('svg').length > 20, named('tbody').length]).toEqual([true, true, named('table').length]);
  });

  it('loads nothing, and lets no style or script run but its own two', () => {
    expect(['src', 'srcset', 'style', 'onclick', 'onload'].flatMap(valuesOf)).toEqual([]);
    expect(['link', 'iframe', 'object', 'img', 'form', 'base'].flatMap(named)).toEqual([]);
    const [style, script] = [named('style'), named('script')];
    expect([style.length, script.length]).toEqual([1, 1]);
    const hash = (element: Tree.Element) => `'sha256-${createHash('sha256').update(textIn(element)).digest('base64')}'`;
    const policy = valuesOf('content').find((content) => content.startsWith("default-src 'none'"))!;
    expect(policy).toContain(`style-src ${hash(style[0]!)};`);
    expect(policy).toContain(`script-src ${hash(script[0]!)};`);
    expect(textIn(style[0]!)).not.toMatch(/@import|url\(/);
  });

  it('has every id once, and every link within it leads somewhere', () => {
    const ids = valuesOf('id');
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [
      ...valuesOf('href')
        .filter((href) => href.startsWith('#'))
        .map((href) => href.slice(1)),
      ...valuesOf('aria-labelledby'),
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(60);
  });

  it('says the same twice, in Korean and in English, each marked as what it is', () => {
    const parts = elements.filter((element) => ['ko', 'en'].includes(attributeOf(element, 'id') ?? ''));
    expect(parts.map((part) => [attributeOf(part, 'id'), attributeOf(part, 'lang')])).toEqual([
      ['ko', 'ko'],
      ['en', 'en'],
    ]);
    const [korean, english] = parts.map(textIn);
    expect(korean).toContain('한빛시 점검 보고서');
    expect(english).toContain('Site audit: 한빛시');
    expect(english).not.toContain('먼저 고칠');
    for (const text of [korean, english]) expect(text).not.toMatch(/\{\{|undefined|NaN|\[object/);
  });

  it('draws pictures that have a name, or whose numbers stand beside them', () => {
    for (const svg of named('svg')) expect(attributeOf(svg, 'aria-hidden') ?? attributeOf(svg, 'aria-label')).toBeTruthy();
    for (const name of ['d', 'x', 'y', 'width', 'height', 'cx', 'cy'])
      for (const value of valuesOf(name)) expect(value).not.toMatch(/NaN|Infinity/);
  });

  it('shows what pages say as text, whatever they say', async () => {
    const hostile = '</style><script>alert(1)</script><style></style>';
    const page = samplePage({ title: hostile, address: `javascript:alert(1)//${hostile}`, versions: [], updated: null });
    const report = await buildSiteReport([page], glossary, { site: hostile, day: '2026-12-01' });
    const shown = elementsIn(renderReport(report));
    expect(shown.filter(({ tagName }) => ['style', 'script'].includes(tagName))).toHaveLength(2);
    expect(shown.filter((element) => attributeOf(element, 'href')?.startsWith('javascript:'))).toEqual([]);
    expect(() => enclose('<style></style>', { css: 'a::before { content: "</style>" }', script: '' })).toThrow(RangeError);
  });

  it('names the script that a page loads, in both languages, as a link with its line', async () => {
    const script = 'https://www.city.go.kr/js/join.js';
    const finding = { kind: 'name-without-latin', line: 31, script, sample: '/^[가-힣]+$/', lookHere: true } as const;
    const pages = ['a', 'b', 'c'].map((address) => samplePage({ address, fields: 1, findings: [finding] }));
    const shown = renderReport(await buildSiteReport(pages, glossary, { site: '한빛시', day: '2026-12-01' }));
    expect(shown).toMatch(/3쪽이 불러오는 스크립트 · 31번째 줄/);
    expect(shown).toMatch(/script of 3 pages · line 31/);
    // Once in the table, and once for each page to mend, in both languages.
    expect(elementsIn(shown).filter((element) => attributeOf(element, 'href') === script)).toHaveLength(2 * (1 + 3));
  });

  it('of no page at all says so', async () => {
    const empty = renderReport(await buildSiteReport([], glossary, { site: '한빛시', day: '2026-12-01' }));
    expect(empty).toContain('읽은 페이지가 없어 점수를 매기지 못했습니다.');
  });

  it('has the colours of all our own pages', () => {
    const colours = (path: string) => new Set(readFileSync(new URL(path, import.meta.url), 'utf8').match(/light-dark\(#\w+, #\w+\)/g));
    const ours = colours('../../../../components/theme.css');
    const shared = [...colours('../../../../audit/report/html/report.css')].filter((colour) => ours.has(colour));
    expect(shared).toHaveLength(8);
  });
});
