import type { Check } from './check.ts';
import { days } from './facts/days.ts';
import { expiringFacts } from './facts/expiring-facts.ts';
import { knownReferences } from './facts/known-references.ts';
import { knownSources } from './facts/known-sources.ts';
import { sourceAddresses } from './facts/source-addresses.ts';
import { termFacts } from './facts/term-facts.ts';
import { fileName } from './files/file-name.ts';
import { keyOrder } from './files/key-order.ts';
import { layout } from './files/layout.ts';
import { staleReviews } from './files/stale-reviews.ts';
import { swallowedText } from './files/swallowed-text.ts';
import { cleanCharacters } from './texts/clean-characters.ts';
import { distinctTranslations } from './texts/distinct-translations.ts';
import { fullStops } from './texts/full-stops.ts';
import { lookAlikes } from './texts/look-alikes.ts';
import { machineStyle } from './texts/machine-style.ts';
import { missingLanguages } from './texts/missing-languages.ts';
import { mixedScripts } from './texts/mixed-scripts.ts';
import { ownContacts } from './texts/own-contacts.ts';
import { plainText } from './texts/plain-text.ts';
import { politeness } from './texts/politeness.ts';
import { punctuation } from './texts/punctuation.ts';
import { rightLanguage } from './texts/right-language.ts';
import { unexplainedKorean } from './texts/unexplained-korean.ts';
import { commonWords } from './words/common-words.ts';
import { hanja } from './words/hanja.ts';
import { nearWords } from './words/near-words.ts';
import { notInWords } from './words/not-in-words.ts';
import { romanisation } from './words/romanisation.ts';
import { romanisedWords } from './words/romanised-words.ts';
import { uniqueSurfaces } from './words/unique-surfaces.ts';
import { usefulSurfaces } from './words/useful-surfaces.ts';

/** The rules of one term: of its file, its texts, and what it says of other terms. They run in browsers too. */
export const TERM_CHECKS: readonly Check[] = [
  fileName,
  layout,
  swallowedText,
  keyOrder,
  usefulSurfaces,
  notInWords,
  nearWords,
  commonWords,
  knownReferences,
  sourceAddresses,
  knownSources,
  days,
  termFacts,
  expiringFacts,
  hanja,
  romanisation,
  romanisedWords,
  plainText,
  ownContacts,
  cleanCharacters,
  mixedScripts,
  rightLanguage,
  fullStops,
  punctuation,
  politeness,
  machineStyle,
  unexplainedKorean,
  missingLanguages,
  distinctTranslations,
  staleReviews,
];

/** The rules between terms, for which the files of all are looked at. They run in browsers too. */
export const BETWEEN_TERMS: readonly Check[] = [uniqueSurfaces, lookAlikes];
