import type { TermCount } from '../../match/term-count.ts';
import type { Service } from '../../services.ts';
import type { Alarm } from '../emergency/emergency.ts';
import type { KeywordHit } from '../keywords/find-keywords.ts';

/** What the running text of a page says for a service: its words weighed together, and how many. */
export interface TextWords {
  service: Service;
  weight: number;
  count: number;
}

/** What is known of a page and its reader. Every part may be empty. */
export interface RouteEvidence {
  /** Host name of the page, or null. */
  host: string | null;
  title: string;
  /** Terms of the page's text. */
  terms: readonly TermCount[];
  titleTerms: readonly TermCount[];
  /** The page's text itself, one line a block, from callers that have it; its terms tell less. */
  text?: string | undefined;
  /** What such a text says, from callers that have read it before. */
  textWords?: readonly TextWords[] | undefined;
  /** The term that the user asked about, or null. */
  asked: number | null;
  /** What that term is called in the user's language, so that their words for it are known as such. */
  askedNames?: readonly string[] | undefined;
  /** The user's own words, in Korean or any of our languages; may be empty. */
  words: string;
  /** What the user's own words tell of an emergency, from callers that have the model for it. */
  alarm?: Alarm | undefined;
  /** Keywords in the user's own words where these are in a language without an interface. */
  otherKeywords?: readonly KeywordHit[] | undefined;
  /** Terms of the user's own words, where these are Korean. */
  wordTerms?: readonly TermCount[] | undefined;
}
