import { withoutPlaces } from '../../../core/facts/fill-facts.ts';
import type { Language } from '../../../core/languages.ts';
import { writtenLanguages } from '../../../core/route/compile/routing-words.ts';
import { foldQuestion, withoutMarks } from '../../../core/route/language/fold-question.ts';
import { guessLanguages } from '../../../core/route/language/guess-languages.ts';
import { hasLetters, type WrittenLanguage } from '../../../core/route/language/written-language.ts';
import { type LatinWords, latinWords } from '../../../core/text/language/latin-words.ts';
import { type Bilingual, type Problem, say, show } from '../../../glossary/problem.ts';
import type { Check } from '../check.ts';
import { otherLanguage, sentencesOf, UNDETERMINED } from './language/sentence-language.ts';
import { isSentence, type TermText, termTexts } from './term-texts.ts';

/** Shorter texts may have no word that tells their language. */
const LEAST_LETTERS = 20;
const WITH_DIACRITICS = say(
  'Vietnamese with its diacritics (tiếng Việt, not tieng Viet)',
  '성조 부호가 있는 베트남어 (tieng Viet이 아니라 tiếng Việt)',
);
const QUOTED = /[\p{Script=Hangul}\p{Script=Latin}]+/gu;

/** A text in another language than its place says is no translation, and its reader cannot read it. */
export const rightLanguage: Check = {
  name: 'right-language',
  description: 'Every sentence is in the language of its place, Vietnamese with its diacritics.',
  find({ readings, routingWords }) {
    // A number of a call centre in a text is no English, as it may be in a question.
    const languages = writtenLanguages(routingWords).map((language) => ({ ...language, everywhere: false }));
    const words = latinWords(routingWords);
    return readings.flatMap(({ file, value }) =>
      (value ? termTexts(value) : []).flatMap((written): Problem[] => {
        // The id of a fact is English.
        const entry = { ...written, text: withoutPlaces(written.text) };
        const fault = foreignSentence(entry, words, languages) ?? faultOf(entry, languages);
        return fault ? [{ file, severity: 'must', field: entry.field, found: show(fault.found), expected: fault.expected }] : [];
      }),
    );
  },
};

interface Fault {
  /** What is in another language: a text, or one sentence of it. */
  found: string;
  expected: Bilingual;
}

function faultOf(entry: TermText, languages: readonly WrittenLanguage[]): Fault | null {
  const { language, text } = entry;
  if (!isSentence(entry) || text.length < LEAST_LETTERS) return null;
  const folded = foldQuestion(text);
  const guessed = guessLanguages(withoutQuotes(folded), languages);
  const isPlain = withoutMarks(folded) === folded;
  if (language === 'vi' && isPlain && guessed.includes('vi')) return { found: text, expected: WITH_DIACRITICS };
  return guessed.length && !guessed.includes(language) ? { found: text, expected: sentenceIn(language, guessed[0]!) } : null;
}

/** A sentence of another language in Latin letters, by itself or among those that are right. What has the letters of its language is in it. */
function foreignSentence(entry: TermText, words: LatinWords, languages: readonly WrittenLanguage[]): Fault | null {
  const { language, text } = entry;
  const signs = languages.find(({ id }) => id === language)?.scripts.Latn;
  if (!isSentence(entry) || !signs) return null;
  for (const sentence of sentencesOf(text)) {
    if (hasLetters(foldQuestion(sentence), signs.letters)) continue;
    const other = otherLanguage(sentence, language, words);
    if (other !== null) return { found: sentence, expected: sentenceIn(language, other) };
  }
  return null;
}

/** Without the Korean and Latin words that a text in another script quotes; a text in these scripts alone stays as it is. */
function withoutQuotes(text: string): string {
  const rest = text.replace(QUOTED, ' ');
  return /\p{L}/u.test(rest) ? rest : text;
}

function sentenceIn(language: Language, guessed: string): Bilingual {
  const [wanted, seen] = [nameOf(language), nameOf(guessed)];
  if (guessed === UNDETERMINED)
    return say(`a sentence in ${wanted.en}; this looks like another language`, `${wanted.ko} 문장. 지금 것은 다른 언어 같아요`);
  return say(`a sentence in ${wanted.en}; this looks like ${seen.en}`, `${wanted.ko} 문장. 지금 것은 ${seen.ko} 같아요`);
}

function nameOf(language: string): Bilingual {
  const inLanguage = (shown: string) => new Intl.DisplayNames(shown, { type: 'language' }).of(language) ?? language;
  return { en: inLanguage('en'), ko: inLanguage('ko') };
}
