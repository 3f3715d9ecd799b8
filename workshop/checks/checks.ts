import type { Check } from './check.ts';
import { centreFacts } from './facts/centre-facts.ts';
import { dangerNumbers } from './facts/danger-numbers.ts';
import { noticeFacts } from './facts/notice-facts.ts';
import { oldContacts } from './facts/old-contacts.ts';
import { proseNumbers } from './facts/prose-numbers.ts';
import { reasonsWithoutFacts } from './facts/reasons-without-facts.ts';
import { serviceFacts } from './facts/service-facts.ts';
import { situationFacts } from './facts/situation-facts.ts';
import { interfaceStrings } from './files/interface-strings.ts';
import { surfaceTable } from './files/surface-table.ts';
import { BETWEEN_TERMS, TERM_CHECKS } from './term-checks.ts';
import { noticeStyle } from './texts/notice-style.ts';
import { agreeingExamples } from './words/agreeing-examples.ts';

/** Every rule of the glossary that its schemas cannot express. */
export const CHECKS: readonly Check[] = [
  ...TERM_CHECKS,
  ...BETWEEN_TERMS,
  surfaceTable,
  serviceFacts,
  centreFacts,
  oldContacts,
  dangerNumbers,
  situationFacts,
  noticeFacts,
  proseNumbers,
  reasonsWithoutFacts,
  noticeStyle,
  agreeingExamples,
  interfaceStrings,
];
