import type { Density } from '../../core/highlight/choose-marks.ts';
import { chooseLanguage, type ForeignLanguage, isForeignLanguage, isLanguage, type Language } from '../../core/languages.ts';
import type { Level } from '../../core/match/term-index.ts';
import { isRegion, type Region } from '../../core/regions.ts';
import { type CardLook, TEXT_SIZES, THEMES, USUAL_LOOK } from '../../core/tooltip/card-look.ts';
import { CARD_ON, type CardOn } from '../../core/tooltip/card-on.ts';
import { OPEN_DELAY, OPEN_DELAYS, type OpenDelay } from '../../core/tooltip/reduce-tooltip.ts';

/** What the reader has chosen, as local storage keeps it. */
export interface Settings extends CardLook {
  /** null: the browser's language. */
  language: Language | null;
  /** In which a whole card names its word too; null: in none. */
  secondLanguage: ForeignLanguage | null;
  /** null: not said. */
  region: Region | null;
  density: Density;
  fromLevel: Level;
  /** Whether words of buttons and table heads are marked too. */
  commonWords: boolean;
  /** What the pointer must do for a card. */
  cardOn: CardOn;
  openDelay: OpenDelay;
  /** Hosts on which nothing is marked. */
  offSites: string[];
  /** The ids of the words that the reader knows: they are neither marked nor counted. */
  known: string[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  secondLanguage: null,
  region: null,
  density: 'first',
  fromLevel: 1,
  commonWords: false,
  cardOn: 'hover',
  openDelay: OPEN_DELAY,
  ...USUAL_LOOK,
  offSites: [],
  known: [],
};

/** What to ask storage for: drafts and the reader's address are there too, and content scripts must not read them. */
export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS);

/** Whether a change of storage, by key, is one of the settings. */
export function changesSettings(changes: Readonly<Record<string, unknown>>): boolean {
  return SETTING_KEYS.some((key) => key in changes);
}

/** Settings from what storage holds; what is missing or malformed has its default. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { language, secondLanguage, region } = stored;
  return {
    language: isLanguage(language) ? language : null,
    secondLanguage: isForeignLanguage(secondLanguage) ? secondLanguage : null,
    region: isRegion(region) ? region : null,
    density: oneOf(['first', 'all'], stored.density, DEFAULT_SETTINGS.density),
    fromLevel: oneOf([1, 2, 3], stored.fromLevel, DEFAULT_SETTINGS.fromLevel),
    commonWords: oneOf([true, false], stored.commonWords, DEFAULT_SETTINGS.commonWords),
    cardOn: oneOf(CARD_ON, stored.cardOn, DEFAULT_SETTINGS.cardOn),
    openDelay: oneOf(OPEN_DELAYS, stored.openDelay, DEFAULT_SETTINGS.openDelay),
    theme: oneOf(THEMES, stored.theme, DEFAULT_SETTINGS.theme),
    textSize: oneOf(TEXT_SIZES, stored.textSize, DEFAULT_SETTINGS.textSize),
    offSites: listOf(stored.offSites),
    known: listOf(stored.known),
  };
}

/** The language to explain in. */
export function languageOf(settings: Settings, preferred: readonly string[]): Language {
  return settings.language ?? chooseLanguage(preferred);
}

function oneOf<Value>(values: readonly Value[], stored: unknown, otherwise: Value): Value {
  return values.find((value) => value === stored) ?? otherwise;
}

function listOf(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
}
