import type { Centre } from './contacts/centre.ts';
import type { PhoneLine } from './contacts/phone-line.ts';
import type { SpokenLanguages } from './contacts/spoken-language.ts';
import type { Region } from './regions.ts';
import type { Pair } from './request/draft.ts';
import type { Danger } from './route/emergency/emergency.ts';
import type { Service } from './services.ts';

/** What a service helps with, and which institution offers it. */
export interface ServiceDetails {
  name: Pair;
  about: string;
  institution: Pair;
  site: string | null;
  /** Whom to ask first where that is the reader's own bank or carrier, which no list can name. */
  yours: string | null;
  /** To be tried in this order. */
  contacts: readonly PhoneLine[];
  bring: readonly Pair[];
  /** How experts are booked, where there are any. */
  experts: string | null;
}

/** A sentence to say on the phone: in Korean, how that is said (Revised Romanisation), and what it means. */
export interface Sentence extends Pair {
  romanised: string;
}

/** What to say in a kind of danger, and what else to do at once. */
export interface DangerHelp {
  say: readonly Sentence[];
  note: string | null;
}

/** All services and centres, told in one language beside the Korean. */
export interface Directory {
  services: Readonly<Record<Service, ServiceDetails>>;
  centres: readonly Centre[];
  dangers: Readonly<Partial<Record<Danger, DangerHelp>>>;
  languages: SpokenLanguages;
  regions: Readonly<Record<Region, Pair>>;
}

/** The phone line of each number, from any service; a number that no service has is left out. */
export function phoneLinesByNumber(numbers: readonly string[], { services }: Directory): Map<string, PhoneLine> {
  const known = Object.values(services).flatMap(({ contacts }) => contacts);
  return new Map(
    numbers.flatMap((number) =>
      known
        .filter((line) => line.number === number)
        .slice(0, 1)
        .map((line) => [number, line] as const),
    ),
  );
}
