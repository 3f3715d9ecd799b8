import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Directory } from '../../../core/directory.ts';
import type { Language } from '../../../core/languages.ts';
import { REGIONS, type Region } from '../../../core/regions.ts';

type RegionNames = Readonly<Record<Region, string>>;

/** What the regions are called in the reader's language, from the extension's own files; null until it is loaded. */
export function useRegionNames(language: Language): RegionNames | null {
  const [names, setNames] = useState<RegionNames | null>(null);
  useEffect(() => {
    void loadNames(language).then(setNames);
  }, [language]);
  return names;
}

async function loadNames(language: Language): Promise<RegionNames> {
  const answer = await fetch(browser.runtime.getURL(`directory/${language}.json`));
  const { regions } = (await answer.json()) as Directory;
  return Object.fromEntries(REGIONS.map((id) => [id, regions[id].user])) as Record<Region, string>;
}
