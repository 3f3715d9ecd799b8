import type { SpokenLanguages } from './contacts/spoken-language.ts';
import type { Language } from './languages.ts';
import type { Pair } from './request/draft.ts';
import type { Danger } from './route/emergency/emergency.ts';
import type { Service } from './services.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a line or a centre answers, in Seoul time, `HH:MM` to `24:00`. `languages: null`: all that it counsels in. */
export interface Hours {
  days: readonly Weekday[];
  from: string;
  to: string;
  languages: readonly string[] | null;
}

/** How far a fact can be trusted, and of when it is: a year, a year and a month, or null where its source has no date. */
export interface Trust {
  asOf: string | null;
  confidence: 'high' | 'medium' | 'low';
}

/** What a line is for: the subject of its service, any subject, emergencies alone, interpreting alone. */
export const LINE_SCOPES = ['subject', 'general', 'emergency', 'interpreter'] as const;

/** A telephone line of a partner. */
export interface Line extends Trust {
  number: string;
  scope: (typeof LINE_SCOPES)[number];
  name: Pair;
  /** The number from outside Korea. */
  abroad: string | null;
  /** Languages it counsels in, BCP 47, as far as they are known by name. Korean alone: others are not known. */
  languages: readonly string[];
  /** How many they are, where its sources count more than they name. */
  languageCount: number | null;
  /** Empty: not known. */
  hours: readonly Hours[];
  /** Whether it answers on public holidays too. */
  holidays: boolean;
  /** Whether an interpreter joins the call for foreign languages. */
  interpretation: boolean;
  /** The keys that lead to a language, by its tag. */
  keys: Readonly<Record<string, string>>;
  /** What else a caller needs to know: whom it is for, where it passes calls on. */
  notes: string | null;
}

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

/** What a service helps with, who stands behind it, and what can be asked there. */
export interface ServiceDetails {
  name: Pair;
  about: string;
  institution: Pair;
  site: string | null;
  /** To be tried in this order. */
  lines: readonly Line[];
  bring: readonly Pair[];
  questions: readonly Pair[];
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
}

/** The lines behind numbers, wherever in the services they stand; a number that no service knows is left out. */
export function linesOfNumbers(numbers: readonly string[], { services }: Directory): Map<string, Line> {
  const lines = Object.values(services).flatMap((details) => details.lines);
  return new Map(
    numbers.flatMap((number) =>
      lines
        .filter((line) => line.number === number)
        .slice(0, 1)
        .map((line) => [number, line] as const),
    ),
  );
}
