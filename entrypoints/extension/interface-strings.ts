import browser from 'webextension-polyfill';
import type { Language } from '../../core/languages.ts';
import type { Strings } from '../../locales/strings.ts';

/** The interface's strings in a language, from the extension's own files. */
export function loadStrings(language: Language): Promise<Strings['interface']> {
  return loadFile(`interface/${language}.json`);
}

/** What is said of values in a language, from the extension's own files. */
export function loadValueStrings(language: Language): Promise<Strings['values']> {
  return loadFile(`value-texts/${language}.json`);
}

async function loadFile<Content>(path: string): Promise<Content> {
  const answer = await fetch(browser.runtime.getURL(path));
  return (await answer.json()) as Content;
}
