import type { Language } from '../languages.ts';
import type { Service } from '../services.ts';

/** Languages in which a reader's own question is recognised. */
export type QuestionLanguage = Language | 'ko';

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
  /** The lines to call in an emergency of whatever kind, first one first. */
  lines: readonly string[];
  /** For each language the words of each service, in the order of `services`, as `encodeKeyword` writes them. */
  keywords: Readonly<Record<QuestionLanguage, readonly (readonly string[])[]>>;
  sites: Sites;
}

export type UrgentTerm = readonly [term: number, lines: readonly string[]];
