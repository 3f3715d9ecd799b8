import { chooseLanguage, isLanguage, type Language } from '../core/languages.ts';

export const POSITIONS = ['right', 'left', 'none'] as const;

/** Where the button that opens the list stands; `none`: the page calls `Annae.open()` itself. */
export type Position = (typeof POSITIONS)[number];

/** The value of `data-requests` where the page offers none: nothing that readers type is to be seen by its scripts. */
const NO_REQUESTS = 'none';

/** What an agency sets on the script tag. */
export interface WidgetAttributes {
  language: Language;
  position: Position;
  /** The part of the page to read; null for all of it. */
  root: Element | null;
  /** Whether requests are offered at all. */
  offersRequests: boolean;
  /** Where the agency takes requests (Open311); null where it does not. */
  requestsTo: string | null;
}

/** Reads `data-lang`, `data-position`, `data-root` and `data-requests`; what is missing or wrong has its default. */
export function readAttributes(script: HTMLOrSVGElement & Element, document: Document): WidgetAttributes {
  const { lang, position, root, requests } = script.dataset;
  return {
    language: isLanguage(lang) ? lang : chooseLanguage(lang ? [lang] : navigator.languages),
    position: POSITIONS.find((known) => known === position) ?? 'right',
    root: root ? findRoot(document, root) : null,
    offersRequests: requests !== NO_REQUESTS,
    requestsTo: requests && requests !== NO_REQUESTS ? requests : null,
  };
}

function findRoot(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
