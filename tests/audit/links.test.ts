import { describe, expect, it } from 'vitest';
import { findLinks } from '../../audit/crawl/find-links.ts';
import { isEmptyShell } from '../../audit/crawl/is-empty-shell.ts';
import { isOtherFile, pageAddress, shapeOf } from '../../audit/crawl/page-address.ts';
import { parseDocument } from '../../sources/document/parse-document.ts';

const HOME = 'https://www.city.kr/minwon/list.do?page=2';
const linksOf = (html: string) => findLinks(parseDocument(html), HOME);

describe('the address of a page', () => {
  it.each([
    ['../a.do#top', 'https://www.city.kr/a.do'],
    [' view.do?id=3&amp=1 ', 'https://www.city.kr/minwon/view.do?id=3&amp=1'],
    ['//city.kr:443/b', 'https://city.kr/b'],
    ['http://user:secret@city.kr/c', 'http://city.kr/c'],
    ['/d.do;jsessionid=0A1B.node1?x=1', 'https://www.city.kr/d.do?x=1'],
    ['/e.php?PHPSESSID=1&utm_source=x&id=2', 'https://www.city.kr/e.php?id=2'],
    ['javascript:go(1)', null],
    ['mailto:a@b.kr', null],
    ['http://[', null],
    [`/${'x'.repeat(2_000)}`, null],
  ])('of %j is %j', (href, address) => expect(pageAddress(href, HOME)).toBe(address));

  it('has one shape with those that differ in numbers and values alone', () => {
    const same = ['/cal/2026/12?day=1&view=list', '/cal/1999/1?view=day&day=31'];
    expect(new Set(same.map((path) => shapeOf(new URL(path, HOME).href))).size).toBe(1);
    expect(shapeOf('https://a.kr/b?c=1')).not.toBe(shapeOf('https://a.kr/b?d=1'));
  });

  it('tells downloads by their endings', () => {
    expect(['a.hwp', 'b.PDF', 'c.do', 'd.html', 'e'].filter((path) => isOtherFile(`https://a.kr/${path}?f=1.zip`))).toEqual([
      'a.hwp',
      'b.PDF',
    ]);
  });
});

describe('the links of a page', () => {
  it('are those of anchors, areas, frames and meta refresh, each once, from its base', () => {
    const html = `<base href="/new/"><meta http-equiv="refresh" content="3; URL='next.do'"><a href="a">1</a><map><area href="/b"></map>
      <iframe src="c"></iframe><a href="a#x">2</a><a>3</a><a href="javascript:void(0)">4</a><link href="d">`;
    expect(linksOf(html)).toEqual(['new/next.do', 'new/a', 'b', 'new/c'].map((path) => `https://www.city.kr/${path}`));
  });

  it('are left where the page asks robots not to follow them', () => {
    expect(linksOf('<a href="a" rel="nofollow">1</a><a href="b" rel="noopener">2</a>')).toEqual(['https://www.city.kr/minwon/b']);
    expect(linksOf('<meta name="robots" content="noindex, nofollow"><a href="a">1</a>')).toEqual([]);
  });
});

describe('an empty shell', () => {
  it.each([
    [true, '<div id="app"></div><script src="app.js"></script>'],
    [
      true,
      '<noscript>자바스크립트를 켜 주세요. 이 누리집은 자바스크립트가 있어야 쓸 수 있습니다.</noscript><div>불러오는 중</div><script>go()</script>',
    ],
    [false, '<div id="app"></div>'],
    [false, '<a href="/next">다음</a><script src="x.js"></script>'],
    [false, `<p>${'민원 안내입니다. '.repeat(20)}</p><script src="x.js"></script>`],
  ])('is %s of %s', (is, html) => expect(isEmptyShell(parseDocument(html))).toBe(is));
});
