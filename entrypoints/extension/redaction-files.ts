import browser from 'webextension-polyfill';
import type { RedactionFiles } from '../../core/redact/growing-redactor.ts';

/** What redaction loads, from the extension's own files. Chrome's background is a service worker, in which `import()` is forbidden. */
export const redactionFiles: RedactionFiles = {
  words: (language) => readFile(`redaction/${language}.json`),
  tagger: (part) => readFile(`taggers/${part}.json`),
};

async function readFile<Value>(path: string): Promise<Value> {
  const answer = await fetch(browser.runtime.getURL(path));
  return (await answer.json()) as Value;
}
