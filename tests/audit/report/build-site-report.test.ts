import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageResult } from '../../../audit/page-audit.ts';
import { buildSiteReport } from '../../../audit/report/build-site-report.ts';
import { writePagesCsv } from '../../../audit/report/csv/write-pages-csv.ts';
import { readEarlierReport } from '../../../audit/report/trend/earlier-report.ts';
import { writeReportJson } from '../../../audit/report/write-report-json.ts';
import { sampleFault, samplePage } from './sample-page.ts';
import { sampleSite } from './sample-site.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

const glossary = { terms: SAMPLE_WORDS };
const options = { site: '○○시', day: '2026-12-01' };
const reportOn = (results: PageResult[], more: object = {}) => buildSiteReport(results, glossary, { ...options, ...more });
const barOf = (bars: readonly { from: number | null; count: number }[]) => new Map(bars.map(({ from, count }) => [from, count]));

describe('a report on a site', () => {
  it('is the same, byte for byte, in whatever order the results come', async () => {
    const results = [...sampleSite({ pages: 60, terms: SAMPLE_WORDS })];
    const json = writeReportJson(await reportOn(results));
    const csv = await writePagesCsv(results, glossary, { day: options.day, language: 'ko' });
    const inAnyOrder = fc.shuffledSubarray(results, { minLength: results.length });
    await fc.assert(
      fc.asyncProperty(inAnyOrder, async (shuffled) => {
        expect(writeReportJson(await reportOn(shuffled))).toBe(json);
        expect(await writePagesCsv(shuffled, glossary, { day: options.day, language: 'ko' })).toBe(csv);
      }),
      { numRuns: 20 },
    );
  });

  it('of no page at all has no score and nothing to mend', async () => {
    expect(await reportOn([])).toMatchObject({
      score: { total: null },
      mend: [],
      words: { best: [] },
      trend: [{ day: '2026-12-01', score: null }],
    });
  });

  it('sorts words by uses, pages and level, and gives their easy Korean and where they are explained', async () => {
    const pageOf = (name: string, terms: { id: string; count: number }[]) =>
      samplePage({ address: `https://www.city.go.kr/${name}`, words: { eojeol: 100, terms } });
    const { words, languages } = await reportOn([
      pageOf('a', [
        { id: 'move-in-report', count: 5 },
        { id: 'apply', count: 40 },
      ]),
      pageOf('b', [
        { id: 'move-in-report', count: 1 },
        { id: 'seizure', count: 3 },
      ]),
      pageOf('c', [
        { id: 'public-sale', count: 1 },
        { id: 'gone-from-the-glossary', count: 9 },
      ]),
    ]);
    expect(words).toMatchObject({ eojeol: 300, uses: 10, different: 3 });
    expect(words.best.map(({ id, worth }) => [id, worth])).toEqual([
      ['move-in-report', 24],
      ['seizure', 9],
      ['public-sale', 3],
    ]);
    expect(words.best[0]).toMatchObject({
      easy: '새집으로 옮겼다고 알리는 일이에요.',
      example: 'https://www.city.go.kr/a',
      count: 6,
      pages: 2,
    });
    expect(barOf(words.density).get(5)).toBe(1);
    expect(languages.map(({ language, explained }) => [language, explained])).toEqual([
      ['en', 10],
      ['zh-Hans', 10],
      ['ja', 10],
      ['fr', 10],
      ['vi', 7],
    ]);
  });

  it('holds versions against their pages, whichever was read first', async () => {
    const version = { ...samplePage(), versions: [], contactLanguages: [], words: { eojeol: 0, terms: [] } };
    const inLanguage = (language: string, replaced: Partial<typeof version>) => ({
      ...version,
      address: `https://www.city.go.kr/${language}/a`,
      lang: { declared: language, found: language },
      length: 6000,
      ...replaced,
    });
    const report = await reportOn([
      inLanguage('en', {}),
      inLanguage('zh-Hans', { length: 400, headings: ['申请'] }),
      samplePage({ updated: '2026-11-01' }),
      inLanguage('ja', { updated: '2025-01-01' }),
      sampleFault({ address: 'https://www.city.go.kr/vi/a' }),
    ]);
    expect(report.versions.map(({ inLanguage, faults }) => [inLanguage, faults])).toEqual([
      ['vi', ['dead']],
      ['zh-Hans', ['shorter', 'fewer-headings']],
      ['ja', ['older']],
    ]);
    expect(report.languages.find(({ language }) => language === 'en')).toMatchObject({ versions: 1, pages: 1, compared: 1, same: 1 });
    expect(report.score.parts.find(({ id }) => id === 'versions')).toMatchObject({ pages: 1, credit: 80 });
  });

  it('puts in the score the faults that every reader meets, and no others', async () => {
    const { score, faults } = await reportOn([
      samplePage(),
      sampleFault(),
      sampleFault({ address: 'https://www.city.go.kr/x', outcome: 'timeout' }),
    ]);
    expect(faults.map(({ kind, count, scored }) => [kind, count, scored])).toEqual([
      ['http-error', 1, true],
      ['timeout', 1, false],
    ]);
    expect(score.parts.find(({ id }) => id === 'reachable')).toMatchObject({ pages: 2, credit: 100, none: 1 });
  });

  it('names the worst pages first, with what to do on each', async () => {
    const bad = samplePage({
      address: 'https://www.city.go.kr/bad',
      versions: [],
      contactLanguages: [],
      fields: 2,
      findings: [{ kind: 'name-without-latin', line: 12, sample: '/^[가-힣]+$/', lookHere: true }],
    });
    const { mend } = await reportOn([samplePage(), bad, { ...bad, address: 'https://www.city.go.kr/far', depth: 9 }]);
    expect(mend.map(({ address }) => address)).toEqual(['https://www.city.go.kr/bad', 'https://www.city.go.kr/far']);
    expect(mend[0]!.todo).toMatchObject([
      { type: 'version' },
      { type: 'contact' },
      { type: 'finding', finding: 'name-without-latin', line: 12, lookHere: true },
    ]);
  });

  it('has a script that 300 pages load once, with the number of pages, and names it where a page is to be mended', async () => {
    const script = 'https://www.city.go.kr/js/join.js';
    const pages = Array.from({ length: 300 }, (_, at) => {
      const finding = { kind: 'name-without-latin', line: 3, script, sample: '/^[가-힣]+$/', lookHere: true } as const;
      return samplePage({ address: `https://www.city.go.kr/${at}`, fields: 1, findings: [finding] });
    });
    const { findings, mend } = await reportOn(pages);
    const place = { address: script, line: 3, sample: '/^[가-힣]+$/', loadedBy: 300 };
    expect(findings).toEqual([{ kind: 'name-without-latin', count: 1, pages: 300, lookHere: 1, samples: [place] }]);
    expect(mend[0]!.todo).toMatchObject([{ type: 'finding', script, line: 3 }]);
  });

  it('names a sentence that stands on every page once, with the first address', async () => {
    const reading = { ...samplePage().reading, hardest: [{ text: '긴 문장', eojeol: 30, depth: 2 }] };
    const { sentences } = await reportOn(['c', 'a', 'b'].map((address) => samplePage({ address, reading })));
    expect(sentences.hardest).toEqual([{ text: '긴 문장', eojeol: 30, depth: 2, address: 'a' }]);
  });

  it('keeps the figures of earlier reports by day, and says what is no report', async () => {
    const pages = [samplePage({ updated: '2026-09-01' })];
    const first = readEarlierReport(writeReportJson(await reportOn(pages, { day: '2026-10-01' })));
    const second = readEarlierReport(writeReportJson(await reportOn(pages, { day: '2026-11-01', against: [first] })));
    const { trend } = await reportOn(pages, { against: [second, first] });
    expect(trend.map(({ day }) => day)).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
    expect(trend[0]).toEqual({ ...trend[2], day: '2026-10-01' });
    for (const text of ['', '{}', '[]', '{"format":2}']) expect(() => readEarlierReport(text)).toThrow(/^It is not a report of an audit: /);
  });
});

describe('the CSV of pages', () => {
  const csvOf = (results: PageResult[]) => writePagesCsv(results, glossary, { day: options.day, language: 'en' });

  it('has a line a page by address, for Excel, and no cell that a spreadsheet would calculate', async () => {
    const csv = await csvOf([sampleFault(), samplePage({ title: '=HYPERLINK("http://x.example")' })]);
    const [head, first, second, end] = csv.split('\r\n');
    expect(head!.startsWith('\ufeffAddress,Title,Result')).toBe(true);
    expect(first).toContain(`,"'=HYPERLINK(""http://x.example"")",read,`);
    expect(second).toContain('https://www.city.go.kr/gone,,answers with an error,404,2');
    expect(end).toBe('');
  });
});
