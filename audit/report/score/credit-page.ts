import { daysBetween } from '../../../core/time/calendar-date.ts';
import type { Finding, FindingKind, PageAudit } from '../../page-audit.ts';
import { countUses, difficultWords, type KnownWords } from '../known-words.ts';
import { isKorean, languageOf } from '../page-kind.ts';
import type { PageCredits } from './parts.ts';

/** Below these, a page has too little text for a share to say anything. */
const LEAST_EOJEOL = 30;
const LEAST_SENTENCES = 3;

/** Difficult words in 100 eojeol: full credit up to the first number, none from the second on, in proportion between. */
export const FEW_WORDS = 1;
export const MANY_WORDS = 11;

/** Credit by the days since the page says it was changed, and where it says nothing. */
const AGES = [
  { days: 365, credit: 100 },
  { days: 730, credit: 70 },
  { days: 1095, credit: 40 },
] as const;
const OLD = 10;
const UNDATED = 30;

/** What a form takes away. What is only a place to look takes half. */
const FORM_COSTS: Partial<Record<FindingKind, number>> = {
  'identity-check': 60,
  'resident-number-only': 60,
  'name-without-latin': 40,
  'name-without-spaces': 30,
  'name-too-short': 30,
  'field-without-label': 20,
};

/** What pictures take away, each, and the most that all of a kind do. */
const PICTURE_COSTS: Partial<Record<FindingKind, { each: number; most: number }>> = {
  'image-of-text': { each: 20, most: 60 },
  'image-without-alt': { each: 10, most: 40 },
};

/** Attachments that say what the page does not: a PDF opens in any browser, an HWP only in a Korean program. */
const ONLY_PDF = 40;
const ONLY_HWP = 70;

/** What one page is credited with in each part that can be said of it, without the versions, which other pages tell about. */
export function creditPage(page: PageAudit, known: KnownWords, day: string): PageCredits {
  const korean = isKorean(page);
  return {
    ...(korean && page.words.eojeol >= LEAST_EOJEOL && { words: creditWords(page, known) }),
    ...(korean && page.reading.sentences >= LEAST_SENTENCES && { sentences: creditSentences(page) }),
    ...(korean && { contacts: creditContacts(page) }),
    ...(hasForm(page) && { forms: creditForms(page.findings) }),
    documents: creditDocuments(page),
    markup: creditMarkup(page.findings),
    freshness: creditAge(page.updated, day),
    reachable: 100,
  };
}

function creditWords({ words }: PageAudit, known: KnownWords): number {
  const dense = (100 * countUses(difficultWords(words, known))) / words.eojeol;
  return within(100 - (100 * (dense - FEW_WORDS)) / (MANY_WORDS - FEW_WORDS));
}

/** A sentence that is long and nested counts twice: it is harder than either. */
function creditSentences({ reading }: PageAudit): number {
  return within(100 - (100 * (reading.long + reading.nested)) / reading.sentences);
}

/** One language helps most; three are enough for most readers of a city. */
function creditContacts({ contactLanguages }: PageAudit): number {
  const languages = new Set(contactLanguages.map((tag) => languageOf(tag) ?? tag)).size;
  return languages === 0 ? 0 : within(40 + 20 * languages);
}

function hasForm({ fields, findings }: PageAudit): boolean {
  return fields > 0 || findings.some(({ kind }) => FORM_COSTS[kind] !== undefined);
}

function creditForms(findings: readonly Finding[]): number {
  const costs = new Map<FindingKind, number>();
  for (const { kind, lookHere } of findings) {
    const cost = (FORM_COSTS[kind] ?? 0) / (lookHere ? 2 : 1);
    costs.set(kind, Math.max(cost, costs.get(kind) ?? 0));
  }
  return within(100 - [...costs.values()].reduce((sum, cost) => sum + cost, 0));
}

function creditDocuments({ findings, attachments }: PageAudit): number {
  const kinds = Object.entries(PICTURE_COSTS) as [FindingKind, { each: number; most: number }][];
  const pictures = kinds.map(([kind, { each, most }]) => Math.min(most, each * findings.filter((found) => found.kind === kind).length));
  const files = attachments.only ? (attachments.pdf > 0 ? ONLY_PDF : ONLY_HWP) : 0;
  return within(100 - files - pictures.reduce((sum, cost) => sum + cost, 0));
}

function creditMarkup(findings: readonly Finding[]): number {
  if (findings.some(({ kind }) => kind === 'charset-wrong' || kind === 'lang-wrong')) return 0;
  return findings.some(({ kind }) => kind === 'lang-missing') ? 50 : 100;
}

function creditAge(updated: string | null, day: string): number {
  const days = daysSince(updated, day);
  if (days === null) return UNDATED;
  return AGES.find((age) => days <= age.days)?.credit ?? OLD;
}

/** Null where a page names no day, or one that has not come yet. */
export function daysSince(updated: string | null, day: string): number | null {
  const days = updated === null ? Number.NaN : daysBetween(updated, day);
  return days >= 0 ? days : null;
}

function within(credit: number): number {
  return Math.min(100, Math.max(0, Math.round(credit)));
}
