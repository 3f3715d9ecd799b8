import browser from 'webextension-polyfill';
import type { Explanations } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';

const loaded = new Map<Language, Promise<Explanations>>();

/** The explanations of a language, from the extension's own files; read once while the page or worker lives. */
export function loadExplanations(language: Language): Promise<Explanations> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = fetch(browser.runtime.getURL(`explanations/${language}.json`)).then((answer) => answer.json() as Promise<Explanations>);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}
