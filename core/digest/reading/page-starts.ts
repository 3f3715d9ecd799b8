import type { Letter } from '../letter.ts';

/** Where the text of each page begins in the text of the whole letter, as `joinPages` puts them together. */
export function pageStarts(pages: readonly Pick<Letter, 'text'>[]): number[] {
  let length = 0;
  return pages.map(({ text }) => {
    if (length > 0 && text) length++;
    const start = length;
    length += text.length;
    return start;
  });
}
