import type { Language } from '../languages.ts';
import type { Pair } from '../request/draft.ts';
import type { Service } from '../services.ts';
import type { Hours } from './hours.ts';
import type { Trust } from './trust.ts';

/** A way to reach a centre that its file names. */
export type CentreChannel =
  | { type: 'portal'; href: string; lang: Language | 'ko' }
  | { type: 'phone'; number: string }
  | { type: 'mailto'; address: string }
  | { type: 'open311'; endpoint: string; jurisdiction: string | null };

/** An office that counsels foreigners. */
export interface Centre extends Trust {
  id: string;
  name: Pair;
  address: Pair | null;
  phone: string | null;
  languages: readonly string[];
  /** How many they are, where its sources count more than they name. */
  languageCount: number | null;
  hours: readonly Hours[];
  holidays: boolean;
  services: readonly Service[];
  channels: readonly CentreChannel[];
  notes: string | null;
}
