import browser from 'webextension-polyfill';
import type { Directory } from '../../core/directory.ts';
import type { Language } from '../../core/languages.ts';
import { REGIONS, type Region } from '../../core/regions.ts';

/** What the regions are called in a language, from the extension's own files. */
export async function loadRegionNames(language: Language): Promise<Record<Region, string>> {
  const answer = await fetch(browser.runtime.getURL(`directory/${language}.json`));
  const { regions } = (await answer.json()) as Directory;
  return Object.fromEntries(REGIONS.map((id) => [id, regions[id].user])) as Record<Region, string>;
}
