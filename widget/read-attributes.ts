import { chooseLanguage, isLanguage, type Language } from '../core/languages.ts';

export const POSITIONS = ['right', 'left', 'none'] as const;

/** Where the button that opens the list stands; `none`: the page calls `Annae.open()` itself. */
export type Position = (typeof POSITIONS)[number];

/** What an agency sets on the script tag. */
export interface WidgetAttributes {
  language: Language;
  position: Position;
  /** The part of the page to read; null for all of it. */
  root: Element | null;
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
    requestsTo: requests || null,
  };
}

function findRoot(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
