import { show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';
import { termTexts, termWords } from './term-texts.ts';

/** What no explanation needs and what could attack a page or cannot be shown: the pattern, what is expected, and a tip. */
const MARKUP: readonly (readonly [pattern: RegExp, expected: string, tip: string])[] = [
  [/<[a-z/!]|&[a-z]+;|&#/i, 'plain text without HTML', 'Texts are shown as they are; say it in words.'],
  [/(javascript|data|vbscript):\S/i, 'plain text without script links', 'Addresses of pages go under sources.'],
  [/\]\(|\*\*|__|^#+ |`/, 'plain text without Markdown', 'Texts are shown as they are; say it in words.'],
  [/https?:\/\/|[\w.-]+@[\w-]+\.\w/, 'no address in the text', 'Addresses of pages go under sources, as home pages.'],
  [/(?![©®™〇-〿])\p{Extended_Pictographic}/u, 'no emoji', 'Cards are read aloud, and print in black.'],
];

/** Texts are data, which Annae shows as they are in every language. */
export const plainText = eachTerm({
  name: 'plain-text',
  description: 'Texts are plain: no HTML, Markdown, links or pictures.',
  findIn(term) {
    return [...termWords(term), ...termTexts(term)].flatMap(({ field, text }): Finding[] => {
      const mark = MARKUP.find(([pattern]) => pattern.test(text));
      return mark ? [{ severity: 'must', field, found: show(text), expected: mark[1], tip: mark[2] }] : [];
    });
  },
});
