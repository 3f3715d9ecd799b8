import browser from 'webextension-polyfill';
import type { RedactionSource } from '../../core/redact/growing-redactor.ts';

/**
 * The words of redaction in a language, from the extension's own files. Chrome's background is a service worker, in which
 * `import()` is forbidden.
 */
export const loadRedactionWords: RedactionSource['load'] = async (language) => {
  const answer = await fetch(browser.runtime.getURL(`redaction/${language}.json`));
  return answer.json();
};
