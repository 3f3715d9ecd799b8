import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gatherOptions } from '../../../widget/options/gather-options.ts';
import { readOptions } from '../../../widget/options/read-options.ts';

beforeEach(() => {
  document.body.innerHTML = '<header>안내</header><main id="content"><article class="notice">여권</article></main>';
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ko-KR', 'vi-VN', 'en-US']);
});

afterEach(() => {
  vi.restoreAllMocks();
});

let warnings: string[];

beforeEach(() => {
  warnings = [];
});

function read(attributes: Record<string, string>) {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  return readOptions(gatherOptions(script.dataset), document, (sentence) => warnings.push(sentence));
}

describe('the script tag', () => {
  it('needs nothing: all of the page, a button at the right, the reader’s language', () => {
    expect(read({})).toEqual({
      ...{ language: 'vi', position: 'right', root: null, region: null },
      ...{ commonWords: false, offersRequests: true, requestsTo: null, terms: null },
    });
  });

  it.each([
    ['ja', 'ja'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['fr-FR', 'fr'],
    ['th', 'en'],
    ['', 'vi'],
  ])('with data-lang="%s" speaks %s', (lang, language) => {
    expect(read({ 'data-lang': lang }).language).toBe(language);
  });

  it.each([
    ['left', 'left'],
    ['right', 'right'],
    ['none', 'none'],
    ['bottom', 'right'],
    ['', 'right'],
  ])('with data-position="%s" has its button at: %s', (position, expected) => {
    expect(read({ 'data-position': position }).position).toBe(expected);
  });

  it.each([
    [{ 'data-lang': 'th' }, 'data-lang="th" is none of ko, en, zh-Hans, ja, fr, vi; English is taken.'],
    [{ 'data-position': 'bottom' }, 'data-position="bottom" is none of right, left, none; the button is at the right.'],
    [{ 'data-common-words': 'all' }, 'data-common-words="all" is none of listed, marked; they are in the list alone.'],
    [{ 'data-root': '#nowhere' }, 'data-root="#nowhere" fits no element; the whole page is read.'],
    [{ 'data-root': 'main >' }, 'data-root="main >" fits no element; the whole page is read.'],
    [
      { 'data-region': 'Busan' },
      'data-region="Busan" is none of seoul, busan, daegu, incheon, gwangju, daejeon, ulsan, sejong, gyeonggi, gangwon, chungbuk, chungnam, jeonbuk, jeonnam, gyeongbuk, gyeongnam, jeju; the host of the page says its region, if it has one.',
    ],
  ])('tells the page’s author of %o', (attributes, sentence) => {
    read(attributes);
    expect(warnings).toEqual([sentence]);
  });

  it('with data-region="jeju" has readers in Jeju', () => {
    expect(read({ 'data-region': 'jeju' }).region).toBe('jeju');
  });

  it.each([
    ['marked', true],
    ['listed', false],
    ['all', false],
  ])('with data-common-words="%s" marks words of buttons: %s', (value, expected) => {
    expect(read({ 'data-common-words': value }).commonWords).toBe(expected);
  });

  it('says nothing of values that it knows, and of empty ones', () => {
    read({
      'data-lang': 'zh-TW',
      'data-position': 'none',
      'data-root': 'main',
      'data-region': 'seoul',
      'data-common-words': 'listed',
      'data-requests': 'https://office.example/v2',
    });
    read({ 'data-lang': '', 'data-position': '', 'data-root': '', 'data-region': '', 'data-common-words': '', 'data-requests': '' });
    expect(warnings).toEqual([]);
  });

  it.each([
    ['https://office.example/v2', 'https://office.example/v2'],
    ['office.example/v2', 'office.example/v2'],
    ['none', null],
  ])('with data-requests="%s" has requests sent to: %s', (requests, address) => {
    expect(read({ 'data-requests': requests }).requestsTo).toBe(address);
  });

  it('takes an address on the page’s own host without it', () => {
    vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://www.office.example/guide/');
    expect(read({ 'data-requests': '/open311/v2' }).requestsTo).toBe('https://www.office.example/open311/v2');
  });

  it('offers no request with data-requests="none"', () => {
    expect(read({ 'data-requests': 'none' })).toMatchObject({ offersRequests: false, requestsTo: null });
  });

  it.each([
    ['main', 'main'],
    ['#content .notice', 'article'],
  ])('with data-root="%s" reads <%s>', (root, name) => {
    expect(read({ 'data-root': root }).root?.localName).toBe(name);
  });

  it.each(['#nowhere', 'main >', '???', ''])('reads all of the page where data-root="%s" names nothing', (root) => {
    expect(read({ 'data-root': root }).root).toBeNull();
  });
});
