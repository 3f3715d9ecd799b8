import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnaeOptions } from '../../../widget/options/annae-options.ts';
import { readAssistantOptions } from '../../../widget/options/assistant-options.ts';
import { readFirstOptions } from '../../../widget/options/first-options.ts';
import { gatherOptions } from '../../../widget/options/gather-options.ts';

beforeEach(() => {
  document.body.innerHTML = '<header>안내</header><main id="content"><article class="notice">여권</article></main>';
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ko-KR', 'vi-VN', 'en-US']);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the tag says, and what a call says over that. */
function read(attributes: Record<string, string>, given?: AnnaeOptions) {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  const { set } = gatherOptions(script.dataset, given);
  return { ...readFirstOptions(set, document), ...readAssistantOptions(set) };
}

describe('what the first marks and the assistant need', () => {
  it('is nothing of the agency’s: all of the page, the reader’s language, the first use of a word', () => {
    expect(read({})).toEqual({
      ...{ language: 'vi', root: null, exclude: null, density: 'first', cardOn: 'hover' },
      ...{ commonWords: false, offersRequests: true },
    });
  });

  it.each([
    ['ja', 'ja'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['fr-FR', 'fr'],
    ['ko', 'ko'],
    ['th', 'en'],
    ['', 'vi'],
  ])('with data-lang="%s" is shown in %s', (lang, language) => {
    expect(read({ 'data-lang': lang }).language).toBe(language);
  });

  it.each([
    ['ko en', 'en'],
    ['ko, ja', 'ko'],
    ['ja, zh-Hans', 'zh-Hans'],
    ['vi fr', 'vi'],
    ['th', 'vi'],
  ])('is shown in a language that is offered: of "%s" in %s', (languages, language) => {
    expect(read({ 'data-languages': languages }).language).toBe(language);
  });

  it('is in a language that is offered though another is set', () => {
    expect(read({ 'data-lang': 'fr', 'data-languages': 'ko en' }).language).toBe('en');
  });

  it('is the same by a call, which goes over the tag', () => {
    expect(read({ 'data-lang': 'ja', 'data-density': 'all' }, { lang: 'fr', languages: ['fr', 'ja'], cardOn: 'click' })).toMatchObject({
      ...{ language: 'fr', density: 'all', cardOn: 'click' },
    });
  });

  it.each([
    ['marked', true],
    ['listed', false],
    ['all', false],
  ])('with data-common-words="%s" marks words of buttons: %s', (value, expected) => {
    expect(read({ 'data-common-words': value }).commonWords).toBe(expected);
  });

  it('offers no request with data-requests="none"', () => {
    expect(read({ 'data-requests': 'none' }).offersRequests).toBe(false);
    expect(read({ 'data-requests': '/open311/v2' }).offersRequests).toBe(true);
  });

  it.each([
    ['main', 'main'],
    ['#content .notice', 'article'],
  ])('with data-root="%s" reads <%s>', (root, name) => {
    expect(read({ 'data-root': root }).root?.localName).toBe(name);
  });

  it('reads an element that a call names', () => {
    const main = document.querySelector('main')!;
    expect(read({ 'data-root': 'header' }, { root: main }).root).toBe(main);
  });

  it.each(['#nowhere', 'main >', '???', ''])('reads all of the page where data-root="%s" names nothing', (root) => {
    expect(read({ 'data-root': root }).root).toBeNull();
  });

  it.each([
    ['.notice, nav', '.notice, nav'],
    ['.comes-later', '.comes-later'],
    ['main[', null],
    ['', null],
  ])('with data-exclude="%s" leaves out: %s', (value, exclude) => {
    expect(read({ 'data-exclude': value }).exclude).toBe(exclude);
  });
});
