import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../../core/services.ts';
import { describeStatus } from '../../../workshop/coverage/describe-status.ts';
import { drawStatus } from '../../../workshop/coverage/draw-status.ts';
import { measureCoverage } from '../../../workshop/coverage/measure-coverage.ts';
import { readingOf, sampleTerm } from '../../glossary/sample-term.ts';

const coverage = measureCoverage({
  readings: [readingOf(sampleTerm()), readingOf(sampleTerm({ id: 'evil', headword: '<b>"&' }))],
});
const wanted = [{ word: '수강료', pages: 2, times: 5 }];
const draw = (words: typeof wanted | null = wanted) => drawStatus({ coverage, wanted: words, today: '2026-11-24' });

describe('the page of the coverage', () => {
  it('is a whole document in its language, with nothing to load and no script', () => {
    const html = draw();
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });

  it('has a row for every service and one for all, headed as rows and columns', () => {
    const html = draw();
    for (const service of [...SERVICES, 'all']) expect(html).toContain(`<th scope="row">${service}</th>`);
    expect(html).toContain('<th scope="col"><abbr title="Tiếng Việt">vi</abbr></th>');
  });

  it('says in numbers what it says in colours', () => {
    const html = draw();
    expect(html).toContain('<td class="s4">100 %<small>2/2</small></td>');
    expect(html).toContain('<td class="s0">0 %<small>0/2</small></td>');
  });

  it('has colours for light and for dark', () => {
    expect(draw()).toContain('prefers-color-scheme: dark');
  });

  it('shows texts of the glossary as text', () => {
    expect(draw()).toContain('<td lang="ko">&#60;b&#62;&#34;&#38;</td>');
  });

  it('names wanted words where pages were given', () => {
    expect(draw()).toContain('<th scope="row" lang="ko">수강료</th><td>2</td><td>5</td>');
    expect(draw(null)).not.toContain('id="wanted"');
  });
});

describe('the coverage at a terminal', () => {
  it('has a row for every service, and says what is left to do', () => {
    const text = describeStatus(coverage, wanted);
    expect(text).toContain('2 terms, 100 % with a source; 0 of 4 sources verified (0 of 2 articles of law, 0 of 2 pages)');
    expect(text).toMatch(/\nimmigration +2 +100 % +100 % +100 % +100 % +100 % +0\/4\n/);
    expect(text).toContain('immigration/residence-card 체류카드: review en zh-Hans ja fr vi; oldest source not yet verified');
    expect(text).toContain('수강료: on 2 of the pages, 5 in all');
  });

  it('says nothing of pages where none were given', () => {
    expect(describeStatus(coverage, null)).not.toContain('no term explains');
  });
});
