import browser from 'webextension-polyfill';
import type { LetterShell } from '../../components/digest/letter-shell.ts';
import { readTodo } from '../../components/digest/read-todo.tsx';
import type { TodoOfPage } from '../../components/panel/todo-of-page.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { Language } from '../../core/languages.ts';
import { copyText } from '../../page/copy-text.ts';
import { download } from '../../page/download.ts';
import { helpWith } from '../extension/card-help.ts';
import type { ContentMessage } from '../extension/messages.ts';
import type { ActivePage } from '../extension/sites/active-page.ts';

const SHELL: LetterShell = {
  now: () => new Date(),
  loadSigns: () => loadFile('letter-signs.json'),
  loadReading: () => import('../../components/digest/open-letter-reading.tsx'),
  loadModel: () => loadFile('letters.json'),
  loadTexts: (language) => loadFile(`letter-texts/${language}.json`),
  help: (service, language) => helpWith(service, language, null),
  copy: copyText,
  save: download,
};

/** What the page beside the panel asks of its reader. */
export async function todoBeside(page: ActivePage | null, language: Language): Promise<TodoOfPage> {
  return readTodo(page && (await letterOf(page.tabId)), language, SHELL);
}

/** Nobody answers where the page is not read. */
async function letterOf(tabId: number): Promise<Letter | null> {
  const message: ContentMessage = { type: 'read-letter' };
  return (await browser.tabs.sendMessage<ContentMessage, Letter>(tabId, message, { frameId: 0 }).catch(() => null)) ?? null;
}

async function loadFile<Value>(path: string): Promise<Value> {
  const answer = await fetch(browser.runtime.getURL(path));
  return (await answer.json()) as Value;
}
