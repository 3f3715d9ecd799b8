import { describe, expect, it } from 'vitest';
import { findScripts } from '../../audit/crawl/find-scripts.ts';
import { isLibrary } from '../../audit/crawl/is-library.ts';
import { isSameSite } from '../../audit/crawl/is-same-site.ts';
import { listPageElements } from '../../audit/page/read/list-page-elements.ts';
import { parseDocument } from '../../sources/document/parse-document.ts';

const PAGE = 'https://www.gaon.go.kr/member/join.do?step=2';
const FORM = '<form><input name="userNm"></form>';
const scriptsOf = (html: string) =>
  findScripts(listPageElements(parseDocument(html)), { address: PAGE, isOwn: ({ host }) => isSameSite(host, 'www.gaon.go.kr') });
const load = (...addresses: string[]) => addresses.map((src) => `<script src="${src}"></script>`).join('');

describe('the scripts that are asked for', () => {
  it('are those of the page’s own site, each once, from its base', () => {
    const html = `<base href="/new/">${load('a.js', '/b.js', '//static.gaon.go.kr/c.js', 'a.js#x', 'https://cdn.example/d.js')}${FORM}`;
    expect(scriptsOf(html)).toEqual(['https://www.gaon.go.kr/new/a.js', 'https://www.gaon.go.kr/b.js', 'https://static.gaon.go.kr/c.js']);
  });

  it('have one address, whatever version or visit stands behind it', () => {
    const html = `${load('/a.js?v=20261201', '/a.js;jsessionid=1A', '/pack.do?file=join', '/a.js')}${FORM}`;
    expect(scriptsOf(html)).toEqual(['https://www.gaon.go.kr/a.js', 'https://www.gaon.go.kr/pack.do?file=join']);
  });

  it('are eight of a page', () => {
    expect(scriptsOf(`${load(...Array.from({ length: 20 }, (_, at) => `/${at}.js`))}${FORM}`)).toHaveLength(8);
  });

  it.each([
    ['has no field', '<p>안내</p>'],
    ['has a search in its head alone', '<div id="header"><input name="q"></div>'],
    ['has a field for a search', '<input type="search" name="q">'],
    ['has fields to choose from alone', '<input type="radio" name="a"><input type="hidden" name="b"><select name="c"></select>'],
  ])('are none of a page that %s', (_, html) => {
    expect(scriptsOf(`${load('/a.js')}${html}`)).toEqual([]);
  });

  it.each([
    ['a library', load('/js/jquery-3.7.1.js', '/js/common.min.js')],
    ['data', '<script type="application/json" src="/a.js"></script>'],
    ['no address of the web', load('data:text/javascript,1', 'javascript:1', 'http://[', '')],
  ])('are none where it is %s', (_, html) => {
    expect(scriptsOf(`${html}${FORM}`)).toEqual([]);
  });
});

it('libraries are known by the names of their files', () => {
  const libraries = ['jquery.js', 'jquery.validate.js', 'jQuery-ui.js', 'bootstrap.bundle.js', 'swiper-bundle.js', 'a.min.js', 'd3.v7.js'];
  expect(libraries.filter((name) => !isLibrary(`/js/${name}`))).toEqual([]);
  expect(['join.js', 'common.js', 'order.js', 'reactivate.js', 'admin.js'].filter((name) => isLibrary(`/js/${name}`))).toEqual([]);
});

it.each([
  ['www.gaon.go.kr', 'static.gaon.go.kr', true],
  ['gaon.go.kr', 'gaon.go.kr', true],
  ['127.0.0.1:80', '127.0.0.1:80', true],
  ['www.gaon.go.kr', 'www.nara.go.kr', false],
  ['www.gaon.go.kr', 'static.gaon.go.kr:8080', false],
  ['a.github.io', 'b.github.io', false],
  ['127.0.0.1', '127.0.0.2', false],
])('%s and %s are one site: %s', (a, b, is) => expect(isSameSite(a, b)).toBe(is));
