import loadStrings from 'annae:locales/options';
import { createTranslator, type Translate } from '../../locales/create-translator.ts';
import type { Note } from '../note.ts';
import type { Problem } from './read-later-options.ts';

/** The languages in which a page's author is spoken to. */
export type AuthorLanguage = 'ko' | 'en';

/** Korean where the browser speaks it, else English. */
export function authorLanguage(): AuthorLanguage {
  return navigator.language.startsWith('ko') ? 'ko' : 'en';
}

/** Says each note and problem in one line of the console. */
export async function say(notes: readonly Note[], problems: readonly Problem[]): Promise<void> {
  const t = await authorTexts(authorLanguage());
  for (const note of notes) console.warn('Annae:', t(`notes.${note}`));
  for (const problem of problems) console.warn('Annae:', sayProblem(problem, t));
}

/** What is told to a page's author. */
export async function authorTexts(language: AuthorLanguage): Promise<Translate> {
  return createTranslator(language, await loadStrings(language));
}

/** What is wrong with a value, and what is done instead. */
export function sayProblem({ written, reason, words = [], option }: Problem, t: Translate): string {
  return t(`wrong.${reason}`, { written, words: words.join(', '), instead: t(`instead.${option}`) });
}
