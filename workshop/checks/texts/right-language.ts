import type { Language } from '../../../core/languages.ts';
import { writtenLanguages } from '../../../core/route/compile/routing-words.ts';
import { foldQuestion, withoutMarks } from '../../../core/route/language/fold-question.ts';
import { guessLanguages } from '../../../core/route/language/guess-languages.ts';
import type { WrittenLanguage } from '../../../core/route/language/written-language.ts';
import { type Bilingual, type Problem, say, show } from '../../../glossary/problem.ts';
import type { Check } from '../check.ts';
import { isSentence, type TermText, termTexts } from './term-texts.ts';

/** Shorter texts may have no word that tells their language. */
const LEAST_LETTERS = 20;
const QUOTED = /[\p{Script=Hangul}\p{Script=Latin}]+/gu;

/** A text in another language than its place says is no translation, and its reader cannot read it. */
export const rightLanguage: Check = {
  name: 'right-language',
  description: 'Meanings and instructions are in the language of their place, Vietnamese with its diacritics.',
  find({ readings, routingWords }) {
    // A number of a call centre in a text is no English, as it may be in a question.
    const languages = writtenLanguages(routingWords).map((language) => ({ ...language, everywhere: false }));
    return readings.flatMap(({ file, value }) =>
      (value ? termTexts(value) : []).flatMap((entry): Problem[] => {
        const expected = faultOf(entry, languages);
        return expected ? [{ file, severity: 'must', field: entry.field, found: show(entry.text), expected }] : [];
      }),
    );
  },
};

function faultOf(entry: TermText, languages: readonly WrittenLanguage[]): Bilingual | null {
  const { language, text } = entry;
  if (!isSentence(entry) || text.length < LEAST_LETTERS) return null;
  const folded = foldQuestion(text);
  const guessed = guessLanguages(withoutQuotes(folded), languages);
  const isPlain = withoutMarks(folded) === folded;
  if (language === 'vi' && isPlain && guessed.includes('vi'))
    return say('Vietnamese with its diacritics (tiếng Việt, not tieng Viet)', '성조 부호가 있는 베트남어 (tieng Viet이 아니라 tiếng Việt)');
  return guessed.length && !guessed.includes(language) ? sentenceIn(language, guessed[0]!) : null;
}

/** Without the Korean and Latin words that a text in another script quotes; a text in these scripts alone stays as it is. */
function withoutQuotes(text: string): string {
  const rest = text.replace(QUOTED, ' ');
  return /\p{L}/u.test(rest) ? rest : text;
}

function sentenceIn(language: Language, guessed: Language): Bilingual {
  const [wanted, seen] = [nameOf(language), nameOf(guessed)];
  return say(`a sentence in ${wanted.en}; this looks like ${seen.en}`, `${wanted.ko} 문장. 지금 것은 ${seen.ko} 같아요`);
}

function nameOf(language: Language): Bilingual {
  const inLanguage = (shown: string) => new Intl.DisplayNames(shown, { type: 'language' }).of(language) ?? language;
  return { en: inLanguage('en'), ko: inLanguage('ko') };
}
