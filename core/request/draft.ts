import type { Language } from '../languages.ts';
import type { Service } from '../services.ts';

/** What a request is about. */
export const REQUEST_KINDS = ['consultation', 'opinion', 'correction'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** How the reader wants to be reached; each part only if given. */
export interface ReplyTo {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** A request before it is sent: what the reader asks, about which word, and where it stood. Page text is never part of it. */
export interface Draft {
  kind: RequestKind;
  service: Service;
  /** Names of the service and the centre, in Korean and in the reader's language. */
  serviceName: Pair;
  centreName: Pair | null;
  language: Language;
  /** The language to be answered in, by its name in Korean and in the reader's language. */
  answerIn: Pair;
  /** With its name in the reader's language; null in Korean. */
  term: { headword: string; name: string | null } | null;
  page: { title: string; host: string } | null;
  /** The reader's own words, redacted; without the sentence of `readyQuestion`. */
  question: string;
  /** The same in Korean by machine, if the reader had it translated; redacted. */
  translation: string | null;
  /** A ready-made question, when a situation was chosen: its Korean is for the staff as it is. Null for a reader of Korean, who has it in `question`. */
  readyQuestion: Pair | null;
  replyTo: ReplyTo;
}

/** The same in Korean and in the reader's language. */
export interface Pair {
  ko: string;
  user: string;
}
