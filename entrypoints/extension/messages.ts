import type { ExplainedTerm } from '../../components/tooltip/TermCard.tsx';
import type { Source } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { CommonWords } from '../../core/match/common-words.ts';
import type { TermCount } from '../../core/match/term-count.ts';
import type { Occasion } from '../../core/request/entries.ts';
import type { PageWeights } from '../../core/route/page/page-weights.ts';
import type { ListedValue } from '../../core/values/listed-value.ts';
import type { Strings } from '../../locales/strings.ts';

/** What a page says of itself for a request about it. */
export interface PageDescription extends Pick<Occasion, 'terms'> {
  title: string;
  /** Chooses the service, and is thrown away then. */
  pageText: string;
}

/** What the card of a term shows, as far as it can be sent. */
export type TermTold = Omit<ExplainedTerm, 'loadSources'>;

/** What content scripts, and our own pages, ask of the background. Each call says what comes back. */
export interface BackgroundCalls {
  /** Runs the card's script in the frame that asks; answers when it has run. */
  'load-card': { request: Record<never, never>; response: true };
  /** Runs what marks values in the frame that asks; answers when it has run. */
  'load-values': { request: Record<never, never>; response: true };
  /** The words of buttons and table heads. */
  'load-common-words': { request: Record<never, never>; response: CommonWords };
  /** Runs the assistant in the frame that asks; answers when it has run. */
  'load-assistant': { request: Record<never, never>; response: true };
  /** The interface's strings. */
  'load-strings': { request: { language: Language }; response: Strings['interface'] };
  /** What is said of values. */
  'load-value-strings': { request: { language: Language }; response: Strings['values'] };
  /** Weighs the page of the frame that asks, for all of its cards. */
  'weigh-page': { request: { page: PageDescription & { titleTerms: TermCount[] } }; response: PageWeights };
  /** The explanation of one term, and who helps with it on the page now; null where that could not be weighed. */
  explain: { request: { term: number; language: Language; page: PageWeights | null }; response: TermTold };
  /** Where what is said of a term can be checked. */
  'load-sources': { request: { term: number }; response: readonly Source[] };
  /** Whether the reader keeps the word of a term. */
  'is-kept': { request: { term: number; language: Language }; response: boolean };
  /** Keeps the word of a term on the reader's list, or forgets it; an error where that cannot be stored. */
  'keep-word': { request: { term: number; language: Language; keep: boolean }; response: undefined };
  /** Opens the reader's list of words. */
  'open-words': { request: Record<never, never>; response: undefined };
  /** Reads the page of a tab once; asked for by our own pages alone. */
  'read-page': { request: { tabId: number }; response: true };
  /** Shows the card of a term in the page around the frame that asks; false where that cannot be. */
  'show-around': { request: { term: number }; response: boolean };
  /** Opens a request about the term with this id; false where the page has opened too many. */
  'open-request': { request: { term: string; page: PageDescription }; response: boolean };
  /** Opens a correction of the explanation of the term with this id; false where the page has opened too many. */
  'open-correction': { request: { term: string }; response: boolean };
}

/** What the popup, the panel and the background tell the content scripts of a tab. Nothing comes back but a description, a letter and weights. */
export interface ContentCalls {
  /** Say which terms you have, now and whenever it changes (`TermsReport`). */
  'report-terms': Record<never, never>;
  'go-to': { term: number };
  /** Shows a value that was reported, by its number. */
  'go-to-value': { number: number };
  step: { direction: 1 | -1 };
  /** Show the card of a term in a frame of your page, the frame's host being this; say whether you do. The background alone asks for it. */
  'show-frame-word': { term: number; host: string };
  /** Say that you run here (`true`). */
  'are-you-there': Record<never, never>;
  /** Take everything off the page: you may not read it any more. */
  leave: Record<never, never>;
  /** Say what a request about your page needs (`PageDescription`). */
  'describe-page': Record<never, never>;
  /** Say what your page has to read as a letter (`Letter`). */
  'read-letter': Record<never, never>;
  /** Say what your page tells of who helps (`PageWeights`, or null where that could not be weighed). */
  'page-weights': Record<never, never>;
}

/** What a content script tells open panels: the terms of its frame, in order; null while it reads. */
export interface TermsReport {
  type: 'terms';
  terms: TermCount[] | null;
  /** The sums, days and periods of its frame, in order. */
  values: ListedValue[];
  /** The browser has translated the page, and the terms are those of before. */
  isTranslated: boolean;
}

/** What the extension tells open panels: the page of this tab is read now. */
export interface PageRead {
  type: 'page-read';
  tabId: number;
}

export type BackgroundMessage = {
  [Type in keyof BackgroundCalls]: { type: Type } & BackgroundCalls[Type]['request'];
}[keyof BackgroundCalls];
export type ContentMessage = { [Type in keyof ContentCalls]: { type: Type } & ContentCalls[Type] }[keyof ContentCalls];
