import type { Region } from '../regions.ts';
import type { Pair } from '../request/draft.ts';
import type { Service } from '../services.ts';
import type { CentreChannel } from './channel.ts';
import type { Hours } from './hours.ts';
import type { Programme } from './programme.ts';
import type { Trust } from './trust.ts';

/** An office that counsels foreigners. */
export interface Centre extends Trust {
  id: string;
  name: Pair;
  address: Pair | null;
  /** Where it is. It does not counsel people of other regions. */
  region: Region;
  phone: string | null;
  languages: readonly string[];
  /** How many they are, where its sources count more than they name. */
  languageCount: number | null;
  hours: readonly Hours[];
  holidays: boolean;
  services: readonly Service[];
  channels: readonly CentreChannel[];
  notes: string | null;
  programmes: readonly Programme[];
}
