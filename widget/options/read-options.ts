import { chooseLanguage, findLanguage, isLanguage, LANGUAGES, type Language } from '../../core/languages.ts';
import { isRegion, REGIONS, type Region } from '../../core/regions.ts';
import { type AnnaeOptions, POSITIONS, type Position } from './annae-options.ts';

/** What an agency sets, checked. */
export interface WidgetOptions {
  language: Language;
  position: Position;
  /** The part of the page to read; null for all of it. */
  root: Element | null;
  /** Where the page's readers live; null where its host says so, or nobody can know. */
  region: Region | null;
  /** Whether words of buttons and table heads are marked too, and not in the list alone. */
  commonWords: boolean;
  /** Whether requests are offered at all. */
  offersRequests: boolean;
  /** Where the agency takes requests (Open311), as it is written, but with the page's own host; null where it does not. */
  requestsTo: string | null;
  /** The agency's own terms, as they are given; null where there are none. */
  terms: NonNullable<AnnaeOptions['terms']> | null;
}

/** Told, in a sentence for the page's author, of a value that cannot be used. */
type Warn = (sentence: string) => void;

/** The value of `data-requests` for a page that offers no requests: its scripts must not see what readers type. */
const NO_REQUESTS = 'none';

/** The values of `data-common-words`. */
const LISTED = 'listed';
const MARKED = 'marked';

/** Reads what is set; what is missing or wrong has its default. */
export function readOptions(set: AnnaeOptions, document: Document, warn: Warn): WidgetOptions {
  const { lang, position, root, region, commonWords, requests } = set;
  return {
    language: lang ? readLanguage(lang, warn) : chooseLanguage(navigator.languages),
    position: position ? readPosition(position, warn) : 'right',
    root: root ? findRoot(document, root, warn) : null,
    region: region ? readRegion(region, warn) : null,
    commonWords: commonWords ? readCommonWords(commonWords, warn) : false,
    offersRequests: requests !== NO_REQUESTS,
    requestsTo: requests && requests !== NO_REQUESTS ? resolveOnHost(requests, document) : null,
    terms: set.terms ?? null,
  };
}

function readLanguage(lang: string, warn: Warn): Language {
  const language = isLanguage(lang) ? lang : findLanguage(lang);
  if (!language) warn(`data-lang="${lang}" is none of ${LANGUAGES.join(', ')}; English is taken.`);
  return language ?? 'en';
}

function readPosition(value: string, warn: Warn): Position {
  const position = POSITIONS.find((known) => known === value);
  if (!position) warn(`data-position="${value}" is none of ${POSITIONS.join(', ')}; the button is at the right.`);
  return position ?? 'right';
}

function readRegion(value: string, warn: Warn): Region | null {
  if (isRegion(value)) return value;
  warn(`data-region="${value}" is none of ${REGIONS.join(', ')}; the host of the page says its region, if it has one.`);
  return null;
}

function readCommonWords(value: string, warn: Warn): boolean {
  if (value !== MARKED && value !== LISTED)
    warn(`data-common-words="${value}" is none of ${LISTED}, ${MARKED}; they are in the list alone.`);
  return value === MARKED;
}

function findRoot(document: Document, selector: string | Element, warn: Warn): Element | null {
  if (typeof selector !== 'string') return selector;
  let root: Element | null = null;
  try {
    root = document.querySelector(selector);
  } catch {
    // No selector: the same as one that fits nothing.
  }
  if (!root) warn(`data-root="${selector}" fits no element; the whole page is read.`);
  return root;
}

/** An address on the page's own host may be written without it. */
function resolveOnHost(value: string, { baseURI }: Document): string {
  return value.startsWith('/') && URL.canParse(value, baseURI) ? new URL(value, baseURI).href : value;
}
