import type { TermNames } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import type { KeptWord } from '../../../core/words/kept-word.ts';
import { type ListedWord, learnedWords, listWords } from '../../../core/words/learned-word.ts';
import { loadFilledExplanation, loadFilledNames } from '../explanations.ts';

/** What the reader's list shows, and where its quiz has wrong answers from. */
export interface ShownWords {
  words: readonly ListedWord[];
  /** All words of the glossary. */
  glossary: readonly TermNames[];
}

/** Kept words as they are shown in a language. */
export async function loadShownWords(kept: readonly KeptWord[], language: Language): Promise<ShownWords> {
  const names = await loadFilledNames(language);
  const ids = new Set(kept.map(({ id }) => id));
  const numbers = [...names.terms.entries()].flatMap(([number, { id }]) => (ids.has(id) ? [number] : []));
  const terms = await Promise.all(numbers.map((number) => loadFilledExplanation(number, language)));
  return { words: listWords(kept, learnedWords({ ...names, terms }), language), glossary: names.terms };
}
