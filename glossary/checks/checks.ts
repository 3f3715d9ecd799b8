import { agreeingExamples } from './agreeing-examples.ts';
import { centreFacts } from './centre-facts.ts';
import type { Check } from './check.ts';
import { cleanCharacters } from './clean-characters.ts';
import { dangerLines } from './danger-lines.ts';
import { distinctTranslations } from './distinct-translations.ts';
import { fileName } from './file-name.ts';
import { fullStops } from './full-stops.ts';
import { keyOrder } from './key-order.ts';
import { knownReferences } from './known-references.ts';
import { layout } from './layout.ts';
import { lookAlikes } from './look-alikes.ts';
import { machineStyle } from './machine-style.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { nearWords } from './near-words.ts';
import { notInWords } from './not-in-words.ts';
import { plainText } from './plain-text.ts';
import { politeness } from './politeness.ts';
import { punctuation } from './punctuation.ts';
import { romanisation } from './romanisation.ts';
import { serviceFacts } from './service-facts.ts';
import { sourceAddresses } from './source-addresses.ts';
import { staleReviews } from './stale-reviews.ts';
import { unexplainedKorean } from './unexplained-korean.ts';
import { uniqueSurfaces } from './unique-surfaces.ts';
import { usefulSurfaces } from './useful-surfaces.ts';

/** Every rule of the glossary that goes beyond the form of a single file. */
export const CHECKS: readonly Check[] = [
  fileName,
  layout,
  keyOrder,
  uniqueSurfaces,
  usefulSurfaces,
  lookAlikes,
  notInWords,
  nearWords,
  knownReferences,
  sourceAddresses,
  romanisation,
  plainText,
  cleanCharacters,
  mixedScripts,
  fullStops,
  punctuation,
  politeness,
  machineStyle,
  unexplainedKorean,
  distinctTranslations,
  staleReviews,
  serviceFacts,
  centreFacts,
  dangerLines,
  agreeingExamples,
];
