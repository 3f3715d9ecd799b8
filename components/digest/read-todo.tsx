import loadStrings from 'annae:locales/digest';
import { digestLetter } from '../../core/digest/digest-letter.ts';
import { isAddressed } from '../../core/digest/is-addressed.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { Telling } from '../../core/digest/tell/telling.ts';
import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import { createTranslator } from '../../locales/create-translator.ts';
import type { TodoOfPage } from '../panel/todo-of-page.ts';
import type { LetterShell } from './letter-shell.ts';
import { PageTodo } from './PageTodo.tsx';

/**
 * Reads the page as a letter and tells what it asks, in a language. `letter` is null where the page is not read; `isGiven` where
 * it surely is one, since the reader has given it. Rejects where something cannot be loaded.
 */
export async function readTodo(letter: Letter | null, language: Language, shell: LetterShell, isGiven = false): Promise<TodoOfPage> {
  const telling = await loadTelling(language, shell);
  const read = (text: Letter) => digestLetter(text, telling.model, telling.today);
  const found = letter && read(letter);
  const digest = found && (isGiven || isAddressed(found)) ? found : null;
  const loadKorean = () => loadTelling(STAFF_LANGUAGE, shell);
  return {
    type: 'read',
    isLetter: digest !== null,
    show: (props) => <PageTodo {...props} {...{ digest, telling, read, shell, loadKorean }} />,
  };
}

/** What telling of letters needs, in a language. */
export async function loadTelling(language: Language, { now, loadModel, loadTexts }: LetterShell): Promise<Telling> {
  const [model, texts, strings] = await Promise.all([loadModel(), loadTexts(language), loadStrings(language)]);
  return { lang: language, today: seoulDate(now()), model, texts, say: createTranslator(language, strings) };
}
