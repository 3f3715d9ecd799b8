import type { Redactor } from '../redact/create-redactor.ts';
import { isService } from '../services.ts';
import { REQUEST_KINDS, type ReplyTo } from './draft.ts';
import { type Entries, NO_ENTRIES, type Occasion, type ReadyQuestion } from './entries.ts';

/** A draft as it is kept on the device. */
export interface StoredDraft {
  /** The same however often it is sent. */
  id: string;
  occasion: Occasion;
  entries: Entries;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** Drafts are gone after this time. */
export const KEEP_DAYS = 14;
const DAY = 86_400_000;
/** Our texts are far shorter; anything longer in the storage is cut here. */
const LONGEST = 8000;

/** The draft as it may be kept on the device: with personal numbers struck out, and without the reader's name and address. */
export function storeDraft({ id, occasion, entries, savedAt }: StoredDraft, redactor: Redactor): StoredDraft {
  const { page, ...rest } = occasion;
  return {
    id,
    occasion: { ...rest, page: page && { ...page, title: redactor.redact(page.title).text } },
    entries: {
      ...entries,
      question: redactInside(entries.question, redactor),
      translation: entries.translation && redactor.redact(entries.translation).text,
      kept: [],
      replyTo: {},
    },
    savedAt,
  };
}

/** Without its spaces at both ends, as the draft shows it, so that its redactor knows the result already. */
function redactInside(text: string, redactor: Redactor): string {
  const inside = text.trim();
  return text.replace(inside, () => redactor.redact(inside).text);
}

/** Reads what the storage holds; null for what is not a draft, and for a draft that is too old. */
export function readStoredDraft(value: unknown, now: number): StoredDraft | null {
  if (!isRecord(value)) return null;
  const { id, savedAt } = value;
  if (typeof id !== 'string' || typeof savedAt !== 'number' || !(now - savedAt <= KEEP_DAYS * DAY)) return null;
  return { id, savedAt, occasion: readOccasion(value.occasion), entries: readEntries(value.entries) };
}

function readOccasion(value: unknown): Occasion {
  if (!isRecord(value)) return { term: null, page: null, terms: [] };
  const { page, terms, textWords } = value;
  return {
    term: readText(value.term),
    page: isRecord(page) ? { title: readText(page.title) ?? '', host: readText(page.host) ?? '' } : null,
    terms: Array.isArray(terms) ? terms.filter(isTermCount) : [],
    textWords: Array.isArray(textWords) ? textWords.filter(isTextWords) : undefined,
  };
}

function isTermCount(value: unknown): value is Occasion['terms'][number] {
  return isRecord(value) && typeof value.term === 'number' && typeof value.count === 'number';
}

function isTextWords(value: unknown): value is NonNullable<Occasion['textWords']>[number] {
  return isRecord(value) && isService(value.service) && typeof value.weight === 'number' && typeof value.count === 'number';
}

function readEntries(value: unknown): Entries {
  if (!isRecord(value)) return NO_ENTRIES;
  const { kind, service, answerIn, readyQuestion } = value;
  return {
    ...NO_ENTRIES,
    kind: REQUEST_KINDS.find((known) => known === kind) ?? NO_ENTRIES.kind,
    service: isService(service) ? service : null,
    centre: readText(value.centre),
    answerIn: readText(answerIn),
    withPage: value.withPage !== false,
    readyQuestion: readReadyQuestion(readyQuestion),
    question: readText(value.question) ?? '',
    translation: readText(value.translation),
  };
}

function readReadyQuestion(value: unknown): ReadyQuestion | null {
  if (!isRecord(value)) return null;
  const [id, said] = [readText(value.id), readText(value.said)];
  return id && said ? { id, said } : null;
}

/** Name and contact, which are kept only if the reader says so, apart from any draft. */
export function readReplyTo(value: unknown): ReplyTo {
  if (!isRecord(value)) return {};
  const { name, email, phone } = value;
  return { name: readText(name) ?? undefined, email: readText(email) ?? undefined, phone: readText(phone) ?? undefined };
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, LONGEST) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
