import type { QuestionLanguage } from '../languages.ts';
import type { RegionHosts } from '../region-of-host.ts';
import type { Sites } from '../service-of-host.ts';
import type { Service } from '../services.ts';
import type { Danger } from './emergency/emergency.ts';
import type { PageWords } from './evidence/page-words.ts';
import type { LanguageRules } from './language/language-rules.ts';
import type { WrittenLanguage } from './language/written-language.ts';
import type { EncodedWeights } from './linear/feature-weights.ts';

/** What routing knows of all languages, made by `compileRouteModel`; plain JSON. */
export interface RouteModel extends RouteBase {
  /** What tells questions apart, by language; a shell may carry only some of them. */
  questions: Readonly<Partial<Record<QuestionLanguage, QuestionModel>>>;
}

/** What routing knows whatever the language of a question. */
export interface RouteBase {
  /** Services by their letter: 'A' is the first. */
  services: readonly Service[];
  /** For each term of the index two characters: the letter of its service and how much it tells, '0' (nothing) to '9'. */
  terms: string;
  /** Terms that name an emergency, with the numbers to call. */
  urgent: readonly UrgentTerm[];
  /** The numbers to call in an emergency of whatever kind, first one first … */
  numbers: readonly string[];
  /** … and in one of a kind. */
  dangerNumbers: Readonly<Partial<Record<Danger, readonly string[]>>>;
  /** What tells the languages of questions apart. */
  languages: readonly WrittenLanguage[];
  pages: PageWords;
  sites: Sites;
  /** Which of them serve one region's people. */
  regions: RegionHosts;
}

/** How questions in one language are recognised. */
export interface QuestionModel {
  rules: LanguageRules;
  /** The keywords of each service, in the order of `services`, as `encodeKeyword` writes them. */
  keywords: readonly (readonly string[])[];
  /** What features of a question say for each service, as `encodeServiceWeights` writes them. */
  weights: EncodedWeights;
}

export type UrgentTerm = readonly [term: number, numbers: readonly string[]];
