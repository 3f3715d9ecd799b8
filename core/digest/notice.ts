import type { Fact } from '../facts/fact.ts';
import type { Service } from '../services.ts';

/** What stands beside a label of a letter, by field. A `text` is what is written there, as it is. */
export const FIELD_TYPES = {
  amount: 'amount',
  amountLater: 'amount',
  due: 'date',
  issued: 'date',
  objection: 'period',
  account: 'account',
  occurred: 'date',
  place: 'text',
  number: 'text',
  'payment-number': 'text',
  'customer-number': 'text',
  'case-number': 'text',
  'usage-period': 'dates',
  appointment: 'date',
  'submit-by': 'date',
  starts: 'date',
  ends: 'date',
  deposit: 'amount',
  rent: 'amount',
  sender: 'text',
  recipient: 'text',
  /** Sums of other months and other bills. They rule out what is not asked for, and are not told: a label alone does not prove it. */
  previous: 'amount',
  /** Sums that nobody asks for: a balance, a limit, an average. Not told either. */
  notToPay: 'amount',
  /** A sum that the reader gets: a refund, a wage. */
  toReceive: 'amount',
} as const;

export type Field = keyof typeof FIELD_TYPES;

/** The fields that only rule out others. */
export const UNTOLD_FIELDS: readonly Field[] = ['previous', 'notToPay'];

/** What a letter asks of its reader. */
export const STEP_KINDS = [
  'pay',
  'object',
  'submit',
  'visit',
  'call',
  'reply',
  'attend',
  'collect',
  'move-out',
  'leave-country',
  'report',
  'sign',
  'check',
  'keep',
  'stay-safe',
  'report-scam',
  'claim',
  'nothing-more',
] as const;

export type StepKind = (typeof STEP_KINDS)[number];

/** One thing to do. */
export interface Step {
  do: StepKind;
  /** The field or the fact that tells its last day; null where the letter sets none. */
  by: string | null;
  /** The field with the sum that is paid by this step, or null. */
  pays: Field | null;
}

/** Phrases of Korean that tell a kind of letter. Spaces in them do not matter. */
export interface NoticeSigns {
  /** Of the title or the subject. */
  titles: readonly string[];
  /** Of the text. */
  words: readonly string[];
  /** The end of the sender's name. */
  senders: readonly string[];
  /** Of letters that only look like it. */
  not: readonly string[];
}

/** A kind of letter, in no language: what tells it, and what it asks for. */
export interface Notice {
  id: string;
  service: Service;
  signs: NoticeSigns;
  /** Labels that only such letters have. */
  labels: Readonly<Partial<Record<Field, readonly string[]>>>;
  steps: readonly Step[];
  facts: readonly Fact[];
  /** Papers to bring, by id. */
  bring: readonly string[];
  /** Terms that such letters use, by id. */
  terms: readonly string[];
}

/** What a reader is told about a kind of letter. `{id}` in a text is the place of the fact with that id. */
export interface NoticeTexts {
  name: string;
  about: string;
  /** A sentence for each step. */
  steps: Readonly<Partial<Record<StepKind, string>>>;
  /** What happens if nothing is done. */
  otherwise: string;
  /** How to find out whether the letter is genuine, and where it is safe to pay. */
  genuine: string;
}

/** Words that are printed beside a field, in letters of any kind. */
export interface FieldLabels {
  /** In front of the value, or above it. */
  before: readonly string[];
  /** Behind it. */
  after: readonly string[];
}

/** A sign that a letter is a fake. */
export interface ImitationSign {
  id: string;
  /** 1: says little alone; 3: no authority ever does this. */
  weight: 1 | 2 | 3;
  /** The kind of fake that has it, or null where many have. */
  kind: string | null;
  /** Phrases, of which one is enough. */
  words: readonly string[];
  /** A regular expression (flags `iu`), or null. */
  pattern: string | null;
  /** True where a link that leads to no known host is the sign. */
  ofLink: boolean;
  /** Phrases, of which the text must have one as well; none where the sign says enough. */
  beside: readonly string[];
  /** True where it counts only in a letter that claims to come from a public office or a company that fakes claim to be. */
  ofOffice: boolean;
  /** True where it says nothing in a sentence in which the sender warns the reader. */
  unlessWarning: boolean;
  /** Further words of its sentence with which it says nothing. */
  not: readonly string[];
}

/** What tells fakes. */
export interface Imitations {
  /** Words of a sentence in which a sender warns the reader. */
  warnings: readonly string[];
  /** Whom fakes claim to be: a regular expression (flags `iu`). */
  offices: string;
  /** Hosts of offices and companies, to which a true letter may lead. */
  hosts: readonly string[];
  signs: readonly ImitationSign[];
}
