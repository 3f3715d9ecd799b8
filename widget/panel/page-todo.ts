import type { LetterShell } from '../../components/digest/letter-shell.ts';
import { readTodo } from '../../components/digest/read-todo.tsx';
import type { TodoOfPage } from '../../components/panel/todo-of-page.ts';
import type { Language } from '../../core/languages.ts';
import { copyText } from '../../page/copy-text.ts';
import { download } from '../../page/download.ts';
import type { Exclusion } from '../../page/text/excluded.ts';
import { readLetter } from '../../page/text/read-letter.ts';
import { HOST_NAME } from '../../page/tooltip/own-host.ts';

export interface PageTodoOptions extends Pick<LetterShell, 'loadSigns' | 'loadReading' | 'loadModel' | 'loadTexts' | 'help'>, Exclusion {
  /** The part of the page that is read. */
  root: Element;
}

/** What the widget's page asks of its reader; loaded when the drawer first opens. */
export function readPageTodo({ root, exclude, ...options }: PageTodoOptions, language: Language): Promise<TodoOfPage> {
  const shell: LetterShell = { ...options, now: () => new Date(), copy: copyText, save: download };
  return readTodo(readLetter(root, HOST_NAME, { exclude }), language, shell);
}
