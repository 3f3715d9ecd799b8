import type { TermCount } from '../../../core/match/term-count.ts';

/** A word on the page, as the panel lists it. */
export interface ListedTerm extends TermCount {
  /** The frame that holds the word; the list only passes it on. */
  frame?: number;
}

/** The words on the page, or why there are none. */
export type WordsOfPage =
  | { type: 'reading' }
  /** What explains them could not be loaded. */
  | { type: 'failed' }
  /** The browser lets no extension read the page. */
  | { type: 'unreadable' }
  /** The reader has switched Annae off on this host. */
  | { type: 'off'; host: string }
  /** Nobody has asked Annae to read it. `canRead`: a press in the panel is enough. */
  | { type: 'unread'; canRead: boolean }
  /** `isTranslated`: the browser shows the page in another language now. */
  | { type: 'read'; words: readonly ListedTerm[]; isTranslated: boolean };
