import { expect, it } from 'vitest';
import { layOutText } from '../../../../core/digest/layout/lay-out-text.ts';
import { pageStarts } from '../../../../core/digest/reading/page-starts.ts';
import { joinPages } from '../../../../sources/pdf/join-pages.ts';

it('a page begins where its text is in the whole letter, after empty pages too', () => {
  const pages = ['과태료', '', '납부기한', '계좌'].map(layOutText);
  const { text } = joinPages(pages);
  expect(pageStarts(pages).map((start, at) => text.slice(start, start + pages[at]!.text.length))).toEqual(pages.map((page) => page.text));
});
