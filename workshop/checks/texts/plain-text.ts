import { type Bilingual, say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';
import { termTexts, termWords } from './term-texts.ts';

const AS_THEY_ARE = say('Texts are shown as they are; say it in words.', '글은 적은 그대로 보여요. 말로 적어 주세요.');
const WHOLE = say(
  'YAML needs none here, and where it does, only straight ones: "…".',
  '여기에는 따옴표가 필요 없어요. 필요한 곳에는 곧은 큰따옴표만 써요: "…".',
);
const UNDER_SOURCES = say('Addresses of pages go under sources, as home pages.', '누리집 주소는 sources에 첫 화면으로 적어요.');

/** What no explanation needs and what could attack a page or cannot be shown: the pattern, what is expected, and a tip. */
const MARKUP: readonly (readonly [pattern: RegExp, expected: Bilingual, tip: Bilingual])[] = [
  [/<[a-z/!]|&[a-z]+;|&#/i, say('plain text without HTML', 'HTML이 없는 글'), AS_THEY_ARE],
  [/(javascript|data|vbscript):\S/i, say('plain text without script links', '스크립트 주소가 없는 글'), UNDER_SOURCES],
  [/\]\(|\*\*|__|^#+ |`/, say('plain text without Markdown', '마크다운 기호가 없는 글'), AS_THEY_ARE],
  [/https?:\/\/|[\w.-]+@[\w-]+\.\w/, say('no address in the text', '주소가 없는 글'), UNDER_SOURCES],
  [/^["“”„‘『「][^"“”„‘’『』「」]*["”’』」][.。]?$/u, say('the text without quotation marks around it', '둘러싼 따옴표가 없는 글'), WHOLE],
  [
    /(?![©®™〇-〿])\p{Extended_Pictographic}/u,
    say('no emoji', '그림 글자가 없는 글'),
    say('Cards are read aloud, and print in black.', '카드는 소리 내어 읽히고 흑백으로 인쇄돼요.'),
  ],
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
