import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAttributes } from '../../widget/read-attributes.ts';

beforeEach(() => {
  document.body.innerHTML = '<header>안내</header><main id="content"><article class="notice">여권</article></main>';
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ko-KR', 'vi-VN', 'en-US']);
});

afterEach(() => {
  vi.restoreAllMocks();
});

function read(attributes: Record<string, string>) {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  return readAttributes(script, document);
}

describe('the script tag', () => {
  it('needs nothing: all of the page, a button at the right, the reader’s language', () => {
    expect(read({})).toEqual({ language: 'vi', position: 'right', root: null, offersRequests: true, requestsTo: null });
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
