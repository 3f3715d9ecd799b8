/** What one page's audit found. Plain JSON, kept one a line; the same page gives the same audit. */
export interface PageAudit {
  /** Where the page was read, after redirects: an address, or a path below the folder given. */
  address: string;
  /** Links between the home page and this one; null where nobody followed any. */
  depth: number | null;
  outcome: 'read';
  title: string;
  lang: PageLanguage;
  /** The day that the page says it was changed, as YYYY-MM-DD; null where it says none. */
  updated: string | null;
  /** UTF-16 code units of visible text. */
  length: number;
  headings: readonly string[];
  words: WordUse;
  reading: ReadingLoad;
  /** The same page in other languages, as the page links to it. */
  versions: readonly PageVersion[];
  /** Languages that a contact on the page speaks, apart from Korean, as BCP 47 tags; `mul` where it only says “foreign languages”. */
  contactLanguages: readonly string[];
  attachments: AttachmentCount;
  findings: readonly Finding[];
  /** Fields of forms in which a reader writes or chooses something; what `findings` says of fields is of these. */
  fields: number;
}

/** A page that could not be audited; a line of the report. */
export interface PageFault {
  address: string;
  depth: number | null;
  outcome: FaultKind;
  /** What a person needs to find the cause, in a few words that need no translation: a status, a size, a host. */
  detail: string;
}

export type PageResult = PageAudit | PageFault;

export const FAULT_KINDS = [
  'forbidden',
  'redirects',
  'http-error',
  'too-large',
  'not-a-page',
  'certificate',
  'timeout',
  'unreachable',
  'unreadable',
  'empty-shell',
  'endless',
] as const;

/**
 * `forbidden` by robots.txt · `redirects` without an end, or to no page of the site · `http-error` a status from 400 · `too-large` over the cap ·
 * `not-a-page` bytes that are no text · `certificate` expired, or of another host · `timeout` · `unreachable` no answer ·
 * `unreadable` a charset or a document that nothing here can read · `empty-shell` HTML without text, which only a script fills ·
 * `endless` the first of many addresses alike, such as a calendar without an end, which are left out.
 */
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface PageLanguage {
  /** The `lang` of the root element, as written. */
  declared: string | null;
  /** The language of the visible text, as a BCP 47 tag; null where it is too short to tell. */
  found: string | null;
}

export interface WordUse {
  /** Words as a reader counts them, by spaces. */
  eojeol: number;
  /** The glossary's terms on the page, most used first. */
  terms: readonly TermUse[];
}

export interface TermUse {
  id: string;
  count: number;
}

/** The longest sentences of each class of `ReadingLoad.lengths`, in eojeol; the last class has all longer ones. */
export const SENTENCE_LENGTHS = [5, 10, 15, 20, 25, 30, 40] as const;

/** How hard the Korean sentences of a page are to read. */
export interface ReadingLoad {
  sentences: number;
  /** How many of them are in each class of `SENTENCE_LENGTHS`, and last how many are longer than all of those. */
  lengths: readonly number[];
  /** Of more eojeol than a learner reads at once. */
  long: number;
  /** With clauses inside clauses. */
  nested: number;
  passive: number;
  /** The hardest few, hardest first. */
  hardest: readonly HardSentence[];
}

export interface HardSentence {
  text: string;
  eojeol: number;
  /** Clauses inside clauses. */
  depth: number;
}

export interface PageVersion {
  /** BCP 47. */
  language: string;
  /** Absolute. */
  address: string;
  /** Whether the page says that it is the same page (`hreflang`), or only leads to one in that language, often a site's home page. */
  isSamePage: boolean;
}

export interface AttachmentCount {
  pdf: number;
  hwp: number;
  /** Whether the page says little itself and leaves the rest to attachments. */
  only: boolean;
}

export const FINDING_KINDS = [
  'charset-wrong',
  'lang-missing',
  'lang-wrong',
  'image-without-alt',
  'image-of-text',
  'field-without-label',
  'name-without-spaces',
  'name-without-latin',
  'name-too-short',
  'resident-number-only',
  'identity-check',
] as const;

/**
 * `charset-wrong` the bytes are in another charset than the page says, so that browsers show no text that anybody can read ·
 * `image-of-text` words were recognised in an image without `alt` · `name-…` what a field for a name refuses ·
 * `resident-number-only` a registration number whose seventh digit may not be 5 to 8 · `identity-check` a way to prove who
 * one is that many foreigners do not have.
 */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something on a page to look at. A pattern in a script is a place to look, not a proof. */
export interface Finding {
  kind: FindingKind;
  /** Where it is: the line of the source, counted from 1. */
  line: number;
  /** The script that the page loads in which it is, by its address; missing where it is in the page itself. */
  script?: string;
  /** The piece of the source that shows it, at most 120 characters. */
  sample: string;
  /** Whether a person has to look: true of what a script or a pattern only suggests. */
  lookHere: boolean;
}
