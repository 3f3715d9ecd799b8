import type { Density } from '../../core/highlight/choose-marks.ts';
import { chooseLanguage, isLanguage, type Language } from '../../core/languages.ts';
import type { Level } from '../../core/match/term-index.ts';
import { isRegion, type Region } from '../../core/regions.ts';

/** What the reader has chosen, as local storage keeps it. */
export interface Settings {
  /** null: the browser's language. */
  language: Language | null;
  /** null: not said. */
  region: Region | null;
  density: Density;
  fromLevel: Level;
  /** Hosts on which nothing is marked. */
  offSites: string[];
  /** The ids of the words that the reader knows: they are neither marked nor counted. */
  known: string[];
}

export const DEFAULT_SETTINGS: Settings = { language: null, region: null, density: 'first', fromLevel: 1, offSites: [], known: [] };

/** What to ask storage for: drafts and the reader's address are there too, and content scripts must not read them. */
export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS);

/** Whether a change of storage, by key, is one of the settings. */
export function changesSettings(changes: Readonly<Record<string, unknown>>): boolean {
  return SETTING_KEYS.some((key) => key in changes);
}

/** Settings from what storage holds; what is missing or malformed has its default. */
export function readSettings(stored: Record<string, unknown>): Settings {
  const { language, region, density, fromLevel, offSites, known } = stored;
  return {
    language: isLanguage(language) ? language : null,
    region: isRegion(region) ? region : null,
    density: density === 'all' ? 'all' : 'first',
    fromLevel: fromLevel === 2 || fromLevel === 3 ? fromLevel : 1,
    offSites: listOf(offSites),
    known: listOf(known),
  };
}

/** The language to explain in. */
export function languageOf(settings: Settings, preferred: readonly string[]): Language {
  return settings.language ?? chooseLanguage(preferred);
}

function listOf(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
}
