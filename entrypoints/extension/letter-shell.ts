import browser from 'webextension-polyfill';
import type { LetterShell } from '../../components/digest/letter-shell.ts';
import { copyText } from '../../page/copy-text.ts';
import { download } from '../../page/download.ts';
import { helpWith } from './card-help.ts';

/** What the extension's pages do for letters. */
export const deviceLetters: LetterShell = {
  now: () => new Date(),
  loadSigns: () => loadFile('letter-signs.json'),
  loadReading: () => import('../../components/digest/open-letter-reading.tsx'),
  loadModel: () => loadFile('letters.json'),
  loadTexts: (language) => loadFile(`letter-texts/${language}.json`),
  help: (service, language) => helpWith(service, language, null),
  copy: copyText,
  save: download,
};

async function loadFile<Value>(path: string): Promise<Value> {
  const answer = await fetch(browser.runtime.getURL(path));
  return (await answer.json()) as Value;
}
