import type { Region } from '../regions.ts';
import type { Pair } from '../request/draft.ts';
import type { Hours } from './hours.ts';
import type { Trust } from './trust.ts';

/** What a line is for: the subject of its service, any subject, only emergencies, only interpreting. */
export const PHONE_LINE_SCOPES = ['subject', 'general', 'emergency', 'interpreter'] as const;

/** A telephone line of a partner. */
export interface PhoneLine extends Trust {
  number: string;
  scope: (typeof PHONE_LINE_SCOPES)[number];
  /** The region whose people it answers; null for the whole country. */
  region: Region | null;
  /** Of a single company: its hosts and how its name is written. It helps only where one of them is met; null for all others. */
  only: { hosts: readonly string[]; words: readonly string[] } | null;
  name: Pair;
  /** The number from outside Korea. */
  abroad: string | null;
  /** Languages it counsels in, BCP 47, as far as they are known by name. Only Korean: others are not known. */
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
