import { chooseLanguage, findLanguage, isLanguage, LANGUAGES, type Language } from '../../core/languages.ts';
import { isRegion, REGIONS, type Region } from '../../core/regions.ts';

export const POSITIONS = ['right', 'left', 'none'] as const;

/** Where the button is that opens the list; `none`: the page calls `Annae.open()` itself. */
export type Position = (typeof POSITIONS)[number];

/** What an agency sets on the script tag. */
export interface WidgetAttributes {
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
}

/** Told, in a sentence for the page's author, of a value that cannot be used. */
type Warn = (sentence: string) => void;

/** The value of `data-requests` for a page that offers no requests: its scripts must not see what readers type. */
const NO_REQUESTS = 'none';

/** The values of `data-common-words`. */
const LISTED = 'listed';
const MARKED = 'marked';

/** Reads `data-lang`, `data-position`, `data-root`, `data-region`, `data-common-words` and `data-requests`; what is missing or wrong has its default. */
export function readAttributes(script: HTMLOrSVGElement & Element, document: Document, warn: Warn): WidgetAttributes {
  const { lang, position, root, region, commonWords, requests } = script.dataset;
  return {
    language: lang ? readLanguage(lang, warn) : chooseLanguage(navigator.languages),
    position: position ? readPosition(position, warn) : 'right',
    root: root ? findRoot(document, root, warn) : null,
    region: region ? readRegion(region, warn) : null,
    commonWords: commonWords ? readCommonWords(commonWords, warn) : false,
    offersRequests: requests !== NO_REQUESTS,
    requestsTo: requests && requests !== NO_REQUESTS ? resolveOnHost(requests, document) : null,
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

function findRoot(document: Document, selector: string, warn: Warn): Element | null {
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
