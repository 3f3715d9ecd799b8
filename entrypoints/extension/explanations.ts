import browser from 'webextension-polyfill';
import { type Explanations, fillFrom, lacksTexts } from '../../core/explanation.ts';
import { holdAllToday } from '../../core/facts/hold-today.ts';
import type { ForeignLanguage, Language } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import { readSettings } from './settings.ts';

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

/**
 * The explanations of a language as they are today, in which words without a text have that of the second language that the reader has
 * chosen. Its file is read only where there are such words; where it cannot be read, they keep what they have.
 */
export async function loadFilledExplanations(language: Language): Promise<Explanations> {
  return holdAllToday(await loadFilled(language), language, seoulDate(new Date()));
}

async function loadFilled(language: Language): Promise<Explanations> {
  const [all, second] = await Promise.all([loadExplanations(language), secondLanguage().catch(() => null)]);
  if (!second || second === language || !lacksTexts(all)) return all;
  return loadExplanations(second).then(
    (others) => fillFrom(all, others, second),
    () => all,
  );
}

/** The second language that the reader has chosen; null for none. */
export async function secondLanguage(): Promise<ForeignLanguage | null> {
  return readSettings(await browser.storage.local.get('secondLanguage')).secondLanguage;
}
