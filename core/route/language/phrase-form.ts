import { foldQuestion, withoutMarks } from './fold-question.ts';
import type { LanguageRules } from './language-rules.ts';
import { stemWord } from './stem-word.ts';

/**
 * A text in the form in which one phrase is found inside another by comparing characters: the stems between single
 * spaces, or, where words are not told apart by spaces, the text without any.
 */
export function phraseForm(text: string, { spaces, accents, stems }: LanguageRules): string {
  const folded = foldQuestion(text);
  if (!spaces) return folded.replaceAll(' ', '');
  const plain = accents === 'optional' ? withoutMarks(folded) : folded;
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return ` ${words.map((word) => stemWord(word, stems)).join(' ')} `;
}
