import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { WordsOfPage } from '../../components/panel/list/words-of-page.ts';
import type { TodoOfPage } from '../../components/panel/todo-of-page.ts';
import { languageOf, type Settings } from '../extension/settings.ts';
import type { PageBeside } from './page-beside.ts';

export interface FollowedTodo {
  /** What the page beside the panel asks of its reader. */
  todo: ReadonlySignal<TodoOfPage>;
}

/** Reads the page beside the panel as a letter, when it has been read for its words; its code is loaded with the first. */
export function followTodo(
  { page }: Pick<PageBeside, 'page'>,
  words: ReadonlySignal<WordsOfPage>,
  settings: ReadonlySignal<Settings>,
): FollowedTodo {
  const todo = signal<TodoOfPage>({ type: 'reading' });
  let asked = '';
  effect(() => {
    const here = page.value;
    const language = languageOf(settings.value, navigator.languages);
    const state = words.value.type;
    if (state === 'reading') {
      asked = '';
      todo.value = { type: 'reading' };
      return;
    }
    const question = [here?.tabId, here?.host, language, state].join(' ');
    if (question === asked) return;
    asked = question;
    todo.value = { type: 'reading' };
    void import('./todo-beside.ts')
      .then(({ todoBeside }) => todoBeside(here, language))
      .catch((): TodoOfPage => ({ type: 'failed' }))
      .then((found) => {
        if (asked === question) todo.value = found;
      });
  });
  return { todo };
}
