import type { Check } from './check.ts';
import { centreFacts } from './facts/centre-facts.ts';
import { dangerNumbers } from './facts/danger-numbers.ts';
import { days } from './facts/days.ts';
import { knownReferences } from './facts/known-references.ts';
import { knownSources } from './facts/known-sources.ts';
import { noticeFacts } from './facts/notice-facts.ts';
import { serviceFacts } from './facts/service-facts.ts';
import { situationFacts } from './facts/situation-facts.ts';
import { sourceAddresses } from './facts/source-addresses.ts';
import { fileName } from './files/file-name.ts';
import { interfaceStrings } from './files/interface-strings.ts';
import { keyOrder } from './files/key-order.ts';
import { layout } from './files/layout.ts';
import { staleReviews } from './files/stale-reviews.ts';
import { surfaceTable } from './files/surface-table.ts';
import { swallowedText } from './files/swallowed-text.ts';
import { cleanCharacters } from './texts/clean-characters.ts';
import { distinctTranslations } from './texts/distinct-translations.ts';
import { fullStops } from './texts/full-stops.ts';
import { lookAlikes } from './texts/look-alikes.ts';
import { machineStyle } from './texts/machine-style.ts';
import { missingLanguages } from './texts/missing-languages.ts';
import { mixedScripts } from './texts/mixed-scripts.ts';
import { noticeStyle } from './texts/notice-style.ts';
import { ownContacts } from './texts/own-contacts.ts';
import { plainText } from './texts/plain-text.ts';
import { politeness } from './texts/politeness.ts';
import { punctuation } from './texts/punctuation.ts';
import { rightLanguage } from './texts/right-language.ts';
import { unexplainedKorean } from './texts/unexplained-korean.ts';
import { agreeingExamples } from './words/agreeing-examples.ts';
import { hanja } from './words/hanja.ts';
import { nearWords } from './words/near-words.ts';
import { notInWords } from './words/not-in-words.ts';
import { romanisation } from './words/romanisation.ts';
import { romanisedWords } from './words/romanised-words.ts';
import { uniqueSurfaces } from './words/unique-surfaces.ts';
import { usefulSurfaces } from './words/useful-surfaces.ts';

/** Every rule of the glossary that its schemas cannot express. */
export const CHECKS: readonly Check[] = [
  fileName,
  layout,
  swallowedText,
  keyOrder,
  uniqueSurfaces,
  surfaceTable,
  usefulSurfaces,
  lookAlikes,
  notInWords,
  nearWords,
  knownReferences,
  sourceAddresses,
  knownSources,
  days,
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
  serviceFacts,
  centreFacts,
  dangerNumbers,
  situationFacts,
  noticeFacts,
  noticeStyle,
  agreeingExamples,
  interfaceStrings,
];
