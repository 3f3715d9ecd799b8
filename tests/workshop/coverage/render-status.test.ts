import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../../core/services.ts';
import { measureCoverage } from '../../../workshop/coverage/measure-coverage.ts';
import { renderStatus } from '../../../workshop/coverage/render-status.tsx';
import { readingOf, sampleTerm } from '../../glossary/sample-term.ts';

const coverage = measureCoverage({
  readings: [readingOf(sampleTerm()), readingOf(sampleTerm({ id: 'evil', headword: '<b>"&' }))],
});
const wanted = [{ word: '수강료', pages: 2, times: 5 }];
const render = (words: typeof wanted | null = wanted) => renderStatus({ coverage, wanted: words, today: '2026-11-24' });

describe('the page of the coverage', () => {
  it('is a whole document in its language, with nothing to load and no script', () => {
    const html = render();
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });

  it('has a row for every service and one for all, with headers for rows and columns', () => {
    const html = render();
    for (const service of [...SERVICES, 'all']) expect(html).toContain(`<th scope="row">${service}</th>`);
    expect(html).toContain('<th scope="col"><abbr title="Tiếng Việt">vi</abbr></th>');
  });

  it('says in numbers what it says in colours', () => {
    const html = render();
    expect(html).toContain('<td class="s4">100 %<small>2/2</small></td>');
    expect(html).toContain('<td class="s0">0 %<small>0/2</small></td>');
  });

  it('has colours for light and for dark', () => {
    expect(render()).toContain('prefers-color-scheme: dark');
  });

  it('shows texts of the glossary as text', () => {
    expect(render()).toContain('<td lang="ko">&lt;b>&quot;&amp;</td>');
  });

  it('names wanted words if pages were given', () => {
    expect(render()).toContain('<th scope="row" lang="ko">수강료</th><td>2</td><td>5</td>');
    expect(render(null)).not.toContain('id="wanted"');
  });
});
