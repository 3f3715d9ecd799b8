import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Sources } from '../../../components/tooltip/Sources.tsx';
import type { Source } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import { translateTo } from '../loaded-interface.ts';

afterEach(() => {
  render(null, document.body);
});

async function show(
  sources: readonly Source[] | Error,
  { language = 'en', reviewers = ['Mai', 'Lan'] }: { language?: Language; reviewers?: string[] } = {},
): Promise<string[]> {
  const explanation = { id: 'alien-registration-card', reviewers };
  const loadSources = async () => {
    if (sources instanceof Error) throw sources;
    return sources;
  };
  await act(async () => render(<Sources {...{ explanation, loadSources }} language="en" t={translateTo(language)} />, document.body));
  // They have come.
  await act(async () => {});
  return [...document.querySelectorAll('li')].map((item) => item.textContent ?? '');
}

describe('the sources of an explanation', () => {
  it.each<[string, Source, Language, string]>([
    [
      'a statute article with the day on which it was read',
      { law: '출입국관리법', article: '제33조', checked: '2026-11-24' },
      'en',
      '출입국관리법 제33조 (checked 2026-11-24)',
    ],
    [
      'the same in the reader’s language',
      { law: '출입국관리법', article: '제33조', checked: '2026-11-24' },
      'ja',
      '출입국관리법 제33조（2026-11-24確認）',
    ],
    ['an article that nobody has opened yet', { law: '주민등록법', article: '제24조', checked: null }, 'en', '주민등록법 제24조'],
    ['a statute whose article is not known', { law: '민법', article: null, checked: null }, 'en', '민법'],
    ['a page by its host', { page: 'https://www.hikorea.go.kr/info/InfoDatail.pt?CAT_SEQ=219', seen: null }, 'en', 'www.hikorea.go.kr'],
  ])('show %s', async (_, source, language, text) => {
    expect(await show([source], { language })).toEqual([text]);
  });

  it('are said to be Korean where they are', async () => {
    await show([{ law: '출입국관리법', article: '제33조', checked: '2026-11-24' }], { language: 'vi' });
    expect(document.querySelector('li [lang=ko]')!.textContent).toBe('출입국관리법 제33조');
  });

  it('lead to the page itself, in a tab of its own that knows nothing of this one', async () => {
    await show([{ page: 'https://www.nhis.or.kr/nhis/policy/wbhada18800m01.do', seen: '2026-11-20' }]);
    const link = document.querySelector('a')!;
    expect(link.href).toBe('https://www.nhis.or.kr/nhis/policy/wbhada18800m01.do');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('are each shown, two pages of one site too', async () => {
    const pages = ['https://www.gov.kr/a', 'https://www.gov.kr/b'];
    await show(pages.map((page) => ({ page, seen: null })));
    expect([...document.querySelectorAll('a')].map(({ href }) => href)).toEqual(pages);
  });

  it('that could not be loaded leave who has reviewed the text, and say so', async () => {
    expect(await show(new Error('No connection.'))).toEqual([expect.stringContaining('could not be loaded')]);
    expect(document.querySelector('.reviewed')?.textContent).toBe('Reviewed by Mai · Lan');
  });

  it.each([
    [['Mai', 'Lan'], '.reviewed', 'Reviewed by Mai · Lan'],
    [[], '.unreviewed', 'Not yet reviewed by a native speaker.'],
  ])('come with who has reviewed the text: %j', async (reviewers, place, notice) => {
    await show([{ law: '민법', article: null, checked: null }], { reviewers });
    expect(document.querySelector(place)?.textContent).toBe(notice);
  });
});
