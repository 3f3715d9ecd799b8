import loadStrings from 'annae:locales/word-form';
import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { ToldIn } from '../../glossary/problem.ts';
import { createTranslator, type Translate } from '../../locales/create-translator.ts';
import type { Strings } from '../../locales/strings.ts';

/** What the form says. */
export interface FormTexts {
  language: Language;
  t: Translate;
  /** The language in which the checks speak to its reader. */
  toldIn: ToldIn;
  /** The words of the text that is handed over. */
  words: { korean: Strings['word-form']['text']; own: Strings['word-form']['text'] };
}

/** Loads the texts of the form in a language. */
export async function loadFormTexts(language: Language): Promise<FormTexts> {
  const [korean, own] = await Promise.all([loadStrings(STAFF_LANGUAGE), loadStrings(language)]);
  const toldIn = language === STAFF_LANGUAGE ? 'ko' : 'en';
  return { language, t: createTranslator(language, own), toldIn, words: { korean: korean.text, own: own.text } };
}
