import type { Density } from '../../core/highlight/choose-marks.ts';
import { chooseLanguage, findLanguage, LANGUAGES, type Language } from '../../core/languages.ts';
import type { CardOn } from '../../core/tooltip/card-on.ts';
import type { AnnaeOptions } from './annae-options.ts';
import { wordsOf } from './words-of.ts';

/** What the first marks need. */
export interface FirstOptions {
  language: Language;
  /** The part of the page to read; null for all of it. */
  root: Element | null;
  exclude: string | null;
  density: Density;
  cardOn: CardOn;
  /** Whether words of buttons and table heads are marked too, and not in the list alone. */
  commonWords: boolean;
  /** Whether requests are offered at all. */
  offersRequests: boolean;
  /** The agency's own terms, as they are given; null where there are none. */
  terms: NonNullable<AnnaeOptions['terms']> | null;
}

/** The value of `requests` for a page that offers none: its scripts must not see what readers type. */
export const NO_REQUESTS = 'none';

/** Reads it; what is missing or wrong has its default. That something is wrong is told by `option-table.ts`, which is loaded later. */
export function readFirstOptions(set: AnnaeOptions, document: Document): FirstOptions {
  return {
    language: readLanguage(set),
    root: findRoot(set.root, document),
    exclude: set.exclude && fitsSomewhere(set.exclude, document) !== null ? set.exclude : null,
    density: set.density === 'all' ? 'all' : 'first',
    cardOn: set.cardOn === 'click' ? 'click' : 'hover',
    commonWords: set.commonWords === 'marked',
    offersRequests: set.requests !== NO_REQUESTS,
    terms: set.terms ?? null,
  };
}

/** The languages that readers can choose. */
export function readLanguages({ languages = '' }: AnnaeOptions): readonly Language[] {
  const offered = wordsOf(languages).flatMap((tag) => findLanguage(tag) ?? []);
  return offered.length ? LANGUAGES.filter((language) => offered.includes(language)) : LANGUAGES;
}

/** The element, or the first one that fits a selector; null where nothing does. */
export function findRoot(root: AnnaeOptions['root'], document: Document): Element | null {
  return typeof root === 'string' ? fitsSomewhere(root, document) || null : (root ?? null);
}

function readLanguage(set: AnnaeOptions): Language {
  const offered = readLanguages(set);
  return chooseLanguage(set.lang ? [set.lang] : navigator.languages, offered);
}

/** The first element that fits; false where none does, null where it is no selector. */
export function fitsSomewhere(selector: string, document: Document): Element | false | null {
  try {
    return document.querySelector(selector) ?? false;
  } catch {
    return null;
  }
}
