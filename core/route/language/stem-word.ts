import type { QuestionLanguage } from '../route-model.ts';

/** Endings that leave a word the same word, longest first; what is left keeps at least three letters. */
const ENDINGS: Partial<Record<QuestionLanguage, RegExp>> = {
  en: /^(.{3,}?)(?:ings|ing|ied|ies|ed|es|e|y|(?<!s)s)$/,
  fr: /^(.{3,}?)(?:ees|ee|es|er|ez|e|s|x)$/,
};

/** A folded word without its plural or verb ending, so that “refunded” is found by “refund”; not a form to show. */
export function stemWord(word: string, language: QuestionLanguage): string {
  const stem = ENDINGS[language]?.exec(word)?.[1] ?? word;
  return language === 'en' ? stem.replace(/([^aeiouls])\1$/, '$1') : stem;
}
