import { mayBeLetter } from '../../core/digest/first-look/may-be-letter.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { Language } from '../../core/languages.ts';
import type { TodoOfPage } from '../panel/todo-of-page.ts';
import type { LetterShell } from './letter-shell.ts';
import { loadSay } from './load-say.ts';
import { PageTodo } from './PageTodo.tsx';

/**
 * What the page asks of its reader, in a language. What reads letters is loaded where the page may be one, at a first look, and else
 * when the reader asks for it. `letter` is null where the page is not read; `isGiven` where it surely is one, since the reader has
 * given it. Rejects where something cannot be loaded.
 */
export async function readTodo(letter: Letter | null, language: Language, shell: LetterShell, isGiven = false): Promise<TodoOfPage> {
  const openReading = async () => (await shell.loadReading()).openLetterReading(language, shell);
  const mayBe = letter !== null && (isGiven || mayBeLetter(letter, await shell.loadSigns()));
  const [say, read] = await Promise.all([loadSay(language), mayBe ? openReading() : null]);
  const found = read && letter && read(letter);
  const first = found && (isGiven || found.isAddressed) ? found : null;
  return {
    type: 'read',
    isLetter: first !== null,
    show: (props) => <PageTodo {...props} {...{ letter, first, say, openReading }} />,
  };
}
