import { languageInSentence } from '../../language-in-sentence.ts';
import type { Language } from '../../languages.ts';
import type { LearnedWord } from '../learned-word.ts';

/** What a word is called in a file for the reader of a language; a name in another language says in which. Empty in Korean. */
export function nameInFile({ name, textLanguage }: Pick<LearnedWord, 'name' | 'textLanguage'>, language: Language): string {
  if (!name || !textLanguage) return name ?? '';
  return `${name} (${languageInSentence(textLanguage, language)})`;
}
