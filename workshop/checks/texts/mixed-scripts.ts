import { STAFF_LANGUAGE } from '../../../core/languages.ts';
import { type Said, say } from '../../../glossary/problem.ts';
import type { LanguageStyle } from '../../../glossary/read/read-language-styles.ts';
import { eachTerm, type Finding } from '../check.ts';
import { foreignToChinese, foreignToJapanese } from './foreign-han.ts';
import { isSentence, outsideBrackets, type TermText, termTexts } from './term-texts.ts';

const HANGUL = /\p{Script=Hangul}+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
// Cyrillic and Greek letters that look Latin, and full-width Latin.
const LOOK_ALIKES = /[\p{Script=Cyrillic}\p{Script=Greek}\uff21-\uff3a\uff41-\uff5a]+/gu;

const LATIN = say('Latin letters', '로마자');

/** Texts in another script than that of their language. Another check looks for Korean words inside sentences. */
export const mixedScripts = eachTerm({
  name: 'mixed-scripts',
  description: 'Texts are in the script of their language.',
  findIn: (term, _, { languages }) =>
    termTexts(term).flatMap((entry) => {
      const style = languages[entry.language];
      return [...wrongLetters(entry, style), ...wrongHan(entry, style)];
    }),
});

function wrongLetters(entry: TermText, { script }: LanguageStyle): Finding[] {
  const { language, text } = entry;
  if (language === STAFF_LANGUAGE) return lettersOf(entry, LOOK_ALIKES, LATIN, text);
  return [
    ...(isSentence(entry)
      ? []
      : lettersOf(
          entry,
          HANGUL,
          say('a name without Hangul, or with it in brackets', '한글이 없거나 괄호 안에만 있는 이름'),
          outsideBrackets(text),
        )),
    ...(script === 'Hans' ? lettersOf(entry, KANA, say('Chinese characters', '한자(가나 없이)'), text) : []),
    ...(script === 'Latn' ? lettersOf(entry, EAST_ASIAN, LATIN, outsideBrackets(text)) : []),
    ...lettersOf(entry, LOOK_ALIKES, say('Latin letters that are not look-alikes', '닮은 글자가 아닌 로마자'), text),
  ];
}

function lettersOf({ field }: TermText, letters: RegExp, expected: Said, text: string): Finding[] {
  const found = text.match(letters);
  return found ? [{ severity: 'must', field, found: found.map((word) => `“${word}”`).join(', '), expected }] : [];
}

/** Only advice, because the standards lack rare characters of names. */
function wrongHan({ part, field, text }: TermText, { script }: LanguageStyle): Finding[] {
  if (script === 'Jpan' && part === 'meaning' && !/\p{Script=Hiragana}/u.test(text)) {
    return [
      { severity: 'must', field, found: say('no hiragana', '히라가나가 없음'), expected: say('a sentence in Japanese', '일본어 문장') },
    ];
  }
  const foreign = script === 'Hans' ? foreignToChinese(text) : script === 'Jpan' ? foreignToJapanese(text) : [];
  if (!foreign.length) return [];
  const expected =
    script === 'Jpan'
      ? say('characters as Japan writes them (書類, not 书类)', '일본에서 쓰는 한자 (书类가 아니라 書類)')
      : say('simplified characters (国, not 國)', '간체자 (國이 아니라 国)');
  return [{ severity: 'should', field, found: foreign.join(' '), expected }];
}
