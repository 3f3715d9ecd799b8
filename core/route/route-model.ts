import { LANGUAGES, type Language } from '../languages.ts';
import type { Service } from '../services.ts';
import type { Danger } from './emergency/emergency.ts';

/** Languages in which a reader's own question is recognised. */
export type QuestionLanguage = Language | 'ko';
export const QUESTION_LANGUAGES: readonly QuestionLanguage[] = ['ko', ...LANGUAGES];

/** Host to service; `null`: a public body's site of no one subject. */
export type Sites = Readonly<Record<string, Service | null>>;

/** What routing knows, made by `compileRouteModel`; plain JSON, small enough to travel with the panel. */
export interface RouteModel {
  /** Services by their letter: 'A' is the first. */
  services: readonly Service[];
  /** For each term of the index two characters: the letter of its service and how much it tells, '0' (nothing) to '9'. */
  terms: string;
  /** Terms that stand for an emergency, with the lines to call. */
  urgent: readonly UrgentTerm[];
  /** The lines to call in an emergency of whatever kind, first one first … */
  lines: readonly string[];
  /** … and in one of a kind. */
  dangerLines: Readonly<Partial<Record<Danger, readonly string[]>>>;
  /** What tells questions apart, by language; a shell may carry the languages of its reader alone. */
  questions: Readonly<Partial<Record<QuestionLanguage, QuestionModel>>>;
  sites: Sites;
}

/** How often pieces of words stand in what is said of each service, as `compilePieces` works it out. */
export interface PieceModel {
  /** The pieces with their bits, as `encodePieces` writes them. */
  pieces: string;
  /** For each service, in the order of `services`, how much is said of it, in bits: that is taken off from every piece. */
  volume: readonly number[];
}

/** How questions in one language are recognised. */
export interface QuestionModel extends PieceModel {
  /** The keywords of each service, in the order of `services`, as `encodeKeyword` writes them. */
  keywords: readonly (readonly string[])[];
}

export type UrgentTerm = readonly [term: number, lines: readonly string[]];
