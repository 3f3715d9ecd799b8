import type { RegionHosts } from '../../region-of-host.ts';
import type { Sites } from '../../service-of-host.ts';
import type { Service } from '../../services.ts';
import type { PageWords } from '../evidence/page-words.ts';
import type { LanguageRules } from '../language/language-rules.ts';

/** What weighs a page, whatever the reader asks; it comes with the first card, so that it is small. Plain JSON. */
export interface PageModel {
  /** Services by their letter: 'A' is the first. */
  services: readonly Service[];
  /** For each term of the index two characters: the letter of its service and how much it tells, '0' (nothing) to '9'. */
  terms: string;
  /** Terms that name an emergency, with the numbers to call. */
  urgent: readonly UrgentTerm[];
  pages: PageWords;
  sites: Sites;
  /** Which of them serve one region's people. */
  regions: RegionHosts;
  /** The Korean words that pages write of services. */
  korean: KeywordModel;
}

export type UrgentTerm = readonly [term: number, numbers: readonly string[]];

/** Keywords in one language, and how they are found. */
export interface KeywordModel {
  rules: Pick<LanguageRules, 'head' | 'accents' | 'stems'>;
  /** The keywords of each service, in the order of the services, as `encodeKeywords` writes them. */
  keywords: readonly string[];
}
