import browser from 'webextension-polyfill';
import { readTodo } from '../../components/digest/read-todo.tsx';
import type { TodoOfPage } from '../../components/panel/todo-of-page.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { Language } from '../../core/languages.ts';
import { deviceLetters } from '../extension/letter-shell.ts';
import type { ContentMessage } from '../extension/messages.ts';
import type { ActivePage } from '../extension/sites/active-page.ts';

/** What the page beside the panel asks of its reader. */
export async function todoBeside(page: ActivePage | null, language: Language): Promise<TodoOfPage> {
  return readTodo(page && (await letterOf(page.tabId)), language, deviceLetters);
}

/** Nobody answers where the page is not read. */
async function letterOf(tabId: number): Promise<Letter | null> {
  const message: ContentMessage = { type: 'read-letter' };
  return (await browser.tabs.sendMessage<ContentMessage, Letter>(tabId, message, { frameId: 0 }).catch(() => null)) ?? null;
}
