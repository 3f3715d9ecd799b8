import type { FaultKind, FindingKind } from '../page-audit.ts';
import type { PartId } from './score/parts.ts';

/** What an audit says of a whole site. Plain JSON; the same pages, glossary, day and earlier reports give the same bytes. */
export interface SiteReport {
  /** Changes when a reader of an older report would read this one wrongly. */
  format: 1;
  /** Whose site it is, as the person who started the audit named it. */
  site: string;
  /** The day of the audit, as YYYY-MM-DD. */
  day: string;
  pages: PageCount;
  /** How many difficult words were looked for. */
  glossary: number;
  score: Score;
  /** The pages to mend first, worst first. */
  mend: readonly PageToMend[];
  words: WordsReport;
  sentences: SentencesReport;
  languages: readonly LanguageReport[];
  /** Pages whose version in another language does not say the same, worst first. */
  versions: readonly VersionProblem[];
  contacts: ContactsReport;
  attachments: AttachmentsReport;
  /** Pages by the links between the home page and them. */
  distances: readonly Bar[];
  /** Pages by the time since the day that they name. */
  ages: readonly Bar[];
  /** By kind, in the order of `FINDING_KINDS`; a kind that was not found is absent. */
  findings: readonly FindingGroup[];
  /** By kind, in the order of `FAULT_KINDS`; a kind that did not happen is absent. */
  faults: readonly FaultGroup[];
  /** This report and earlier ones, the oldest first. */
  trend: readonly TrendPoint[];
}

export interface PageCount {
  /** Pages that were audited. */
  read: number;
  /** Of these, in Korean. */
  korean: number;
  /** Addresses that could not be audited. */
  faults: number;
}

export interface Score {
  /** 0 to 100; null where no part could be counted. */
  total: number | null;
  parts: readonly ScoredPart[];
}

/**
 * One part of the score. `points` is `weight × credit / (100 × (pages + 2))`, with one decimal: two pages more are counted as if they
 * failed, so that a few pages never reach the full weight.
 */
export interface ScoredPart {
  id: PartId;
  weight: number;
  /** Pages that the part can be said of. */
  pages: number;
  /** The sum of what these pages are credited with, 0 to 100 each. */
  credit: number;
  /** Pages with a credit of 100, and of 0. */
  full: number;
  none: number;
  /** Null where there is no such page; the part then weighs nothing. */
  points: number | null;
}

/** An address with what a reader recognises it by. */
export interface PageName {
  address: string;
  title: string;
  /** BCP 47; null where it is not known. */
  language: string | null;
}

export interface PageToMend extends PageName {
  depth: number | null;
  /** What to do, what brings most first. */
  todo: readonly Todo[];
}

export type Todo =
  | { type: 'words'; words: readonly string[]; perHundred: number }
  | { type: 'sentences'; sentences: number; long: number; nested: number; sample: string | null }
  | { type: 'version'; leadsAway: boolean }
  | { type: 'contact' }
  | { type: 'attachments'; pdf: number; hwp: number }
  | { type: 'date'; updated: string | null }
  | { type: 'finding'; finding: FindingKind; count: number; line: number; sample: string; lookHere: boolean; script?: string };

export interface WordsReport {
  /** Eojeol of the Korean pages, and uses in them of words that a learner does not know. */
  eojeol: number;
  uses: number;
  /** How many different words these are. */
  different: number;
  /** Pages by such words in 100 eojeol. */
  density: readonly Bar[];
  /** The words most worth explaining or replacing, best first. */
  best: readonly WordToExplain[];
}

export interface WordToExplain {
  id: string;
  headword: string;
  level: number;
  /** Uses on all pages, and pages that use it. */
  count: number;
  pages: number;
  /** `count × pages × level`, by which the list is sorted. */
  worth: number;
  /** What could stand beside it or in its place, in easy Korean. */
  easy: string;
  /** Languages in which the glossary explains it. */
  languages: readonly string[];
  /** The page that uses it most. */
  example: string;
}

export interface SentencesReport {
  sentences: number;
  long: number;
  nested: number;
  passive: number;
  /** Sentences by their eojeol. */
  lengths: readonly Bar[];
  hardest: readonly { text: string; eojeol: number; depth: number; address: string }[];
}

export interface LanguageReport {
  /** BCP 47. */
  language: string;
  /** Of the uses of difficult words, those that the glossary explains in this language; null for a language that it does not speak. */
  explained: number | null;
  /** Korean pages with a version of their own, and those that only lead to another page in this language. */
  versions: number;
  leadsAway: number;
  /** Audited pages whose text is in this language. */
  pages: number;
  /** Versions of which both pages were audited, and of these the ones in which nothing seems to be missing. */
  compared: number;
  same: number;
  /** Korean pages that name a contact who speaks it. */
  contacts: number;
}

export const VERSION_FAULTS = ['dead', 'not-translated', 'shorter', 'fewer-headings', 'older'] as const;

/**
 * `dead` its address cannot be read · `not-translated` its text is in another language · `shorter` than half of what the same text has in
 * that language · `fewer-headings` than half · `older` by more than ninety days.
 */
export type VersionFault = (typeof VERSION_FAULTS)[number];

export interface VersionProblem extends PageName {
  /** The version's language and address. */
  inLanguage: string;
  version: string;
  faults: readonly VersionFault[];
  /** Length as a share of what is expected, in percent; null where that is not known. */
  length: number | null;
}

export interface ContactsReport {
  /** Korean pages that name somebody who speaks another language. */
  pages: number;
}

export interface AttachmentsReport {
  /** Files linked, and pages that leave what they say to files. */
  pdf: number;
  hwp: number;
  only: number;
  pages: readonly (PageName & { pdf: number; hwp: number })[];
}

/** A bar of a distribution: from `from` up to, but not including, `to`; `to` is null where it is open, `from` where nothing is known. */
export interface Bar {
  from: number | null;
  to: number | null;
  count: number;
}

export interface FindingGroup {
  kind: FindingKind;
  /** How many, on how many pages, and how many of them a person has to look at. A place in a script is one, however many pages load it. */
  count: number;
  pages: number;
  lookHere: number;
  samples: readonly FindingPlace[];
}

/** Where something was found: in a page, or in a script that pages load. */
export interface FindingPlace {
  address: string;
  line: number;
  sample: string;
  /** How many pages load it, where the address is a script's; missing for a page. */
  loadedBy?: number;
}

export interface FaultGroup {
  kind: FaultKind;
  count: number;
  /** Whether readers meet it too, so that it counts in the score. */
  scored: boolean;
  samples: readonly { address: string; detail: string }[];
}

export interface TrendPoint {
  day: string;
  pages: number;
  score: number | null;
  /** Points by part, of its weight. */
  parts: Readonly<Partial<Record<PartId, number | null>>>;
}
