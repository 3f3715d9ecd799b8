import { STAFF_LANGUAGE } from '../../../core/languages.ts';
import { readLanguage } from '../../../locales/read-locales.ts';
import { eachTerm, type Finding } from '../check.ts';
import { foreignToChinese, foreignToJapanese } from './foreign-han.ts';
import { isSentence, outsideBrackets, type TermText, termTexts } from './term-texts.ts';

const HANGUL = /\p{Script=Hangul}+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
// Cyrillic and Greek letters that look Latin, and full-width Latin.
const LOOK_ALIKES = /[\p{Script=Cyrillic}\p{Script=Greek}\uff21-\uff3a\uff41-\uff5a]+/gu;

/** Texts in another script than that of their language. Another check looks for Korean words inside sentences. */
export const mixedScripts = eachTerm({
  name: 'mixed-scripts',
  description: 'Texts are in the script of their language.',
  findIn: (term) => termTexts(term).flatMap((entry) => [...wrongLetters(entry), ...wrongHan(entry)]),
});

function wrongLetters(entry: TermText): Finding[] {
  const { language, text } = entry;
  const { script } = readLanguage(language);
  if (language === STAFF_LANGUAGE) return lettersOf(entry, LOOK_ALIKES, 'Latin letters', text);
  return [
    ...(isSentence(entry) ? [] : lettersOf(entry, HANGUL, 'a name without Hangul, or with it in brackets', outsideBrackets(text))),
    ...(script === 'Hans' ? lettersOf(entry, KANA, 'Chinese characters', text) : []),
    ...(script === 'Latn' ? lettersOf(entry, EAST_ASIAN, 'Latin letters', outsideBrackets(text)) : []),
    ...lettersOf(entry, LOOK_ALIKES, 'Latin letters that are not look-alikes', text),
  ];
}

function lettersOf({ field }: TermText, letters: RegExp, expected: string, text: string): Finding[] {
  const found = text.match(letters);
  return found ? [{ severity: 'must', field, found: found.map((word) => `“${word}”`).join(', '), expected }] : [];
}

/** Only advice, because the standards lack rare characters of names. */
function wrongHan({ language, part, field, text }: TermText): Finding[] {
  const { script } = readLanguage(language);
  if (script === 'Jpan' && part === 'meaning' && !/\p{Script=Hiragana}/u.test(text)) {
    return [{ severity: 'must', field, found: 'no hiragana', expected: 'a sentence in Japanese' }];
  }
  const foreign = script === 'Hans' ? foreignToChinese(text) : script === 'Jpan' ? foreignToJapanese(text) : [];
  if (!foreign.length) return [];
  const expected = script === 'Jpan' ? 'characters as Japan writes them (書類, not 书类)' : 'simplified characters (国, not 國)';
  return [{ severity: 'should', field, found: foreign.join(' '), expected }];
}
