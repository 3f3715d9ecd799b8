import browser from 'webextension-polyfill';
import type { Language } from '../../core/languages.ts';
import type { Strings } from '../../locales/strings.ts';

/** The interface's strings in a language, from the extension's own files. */
export async function loadStrings(language: Language): Promise<Strings['interface']> {
  const answer = await fetch(browser.runtime.getURL(`interface/${language}.json`));
  return (await answer.json()) as Strings['interface'];
}
