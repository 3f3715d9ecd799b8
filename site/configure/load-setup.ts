import type { Release } from './write-snippet.ts';

/** A name in the two languages of the page. */
export interface Named {
  id: string;
  ko: string;
  en: string;
}

/** What the page has to know: the release beside it, and how choices are called. */
export interface Setup {
  release: Release & { zip: string; zipBytes: number };
  names: { service: readonly Named[]; region: readonly Named[]; centre: readonly Named[] };
}

/** Loads it from beside the page. Throws where it does not come. */
export async function loadSetup(): Promise<Setup> {
  const [release, names] = await Promise.all(['release.json', 'names.json'].map(loadJson));
  return { release, names } as Setup;
}

async function loadJson(file: string): Promise<unknown> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
