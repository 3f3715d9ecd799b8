import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import type { Language } from '../../core/languages.ts';
import type { Entries, Occasion } from '../../core/request/entries.ts';
import type { TermCount } from '../../widget/terms-on-page.ts';

/** What content scripts ask of the background. Each call says what comes back. */
export interface BackgroundCalls {
  /** Runs the card's script in the frame that asks; answers when it has run. */
  'load-card': { request: Record<never, never>; response: true };
  /** The explanation of one term. */
  explain: { request: { term: number; language: Language }; response: CardContent };
  /** Opens a request's page. `pageText` chooses the desk and is thrown away there. */
  'open-request': { request: { occasion: Occasion; entries: Partial<Entries>; pageText: string }; response: true };
}

/** What the popup, the panel and the background tell the content scripts of a tab. Nothing comes back. */
export interface ContentCalls {
  /** Say which terms you have, now and whenever it changes (`TermsReport`). */
  'report-terms': Record<never, never>;
  'go-to': { term: number };
  step: { direction: 1 | -1 };
  /** Open a request about your page (`open-request`), with what was selected on it, if anything. */
  ask: { quote: string };
}

/** What a content script tells open panels: the terms of its frame, in order; null while it reads. */
export interface TermsReport {
  type: 'terms';
  terms: TermCount[] | null;
}

export type BackgroundMessage = {
  [Type in keyof BackgroundCalls]: { type: Type } & BackgroundCalls[Type]['request'];
}[keyof BackgroundCalls];
export type ContentMessage = { [Type in keyof ContentCalls]: { type: Type } & ContentCalls[Type] }[keyof ContentCalls];
