import type { QuestionLanguage } from '../route-model.ts';
import { foldQuestion, withoutMarks } from './fold-question.ts';
import { stemWord } from './stem-word.ts';

const WITHOUT_SPACES: readonly QuestionLanguage[] = ['ko', 'zh-Hans', 'ja'];

/**
 * A text in the form in which one phrase is found inside another by comparing characters: the stems between single
 * spaces, or, where words are not told apart by spaces, the text without any.
 */
export function phraseForm(text: string, language: QuestionLanguage): string {
  const folded = foldQuestion(text);
  if (!hasSpaces(language)) return folded.replaceAll(' ', '');
  const plain = language === 'fr' ? withoutMarks(folded) : folded;
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return ` ${words.map((word) => stemWord(word, language)).join(' ')} `;
}

/** Whether words are told apart by spaces; Korean has spaces, but writes them as it likes. */
export function hasSpaces(language: QuestionLanguage): boolean {
  return !WITHOUT_SPACES.includes(language);
}
