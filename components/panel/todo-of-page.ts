import type { ComponentChildren } from 'preact';
import type { GlossaryNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import type { Heading } from './list/WordSection.tsx';

/** What the panel gives to what shows a letter. */
export interface TodoProps {
  /** Null while the words are loading, or where they could not be loaded. */
  glossary: GlossaryNames | null;
  language: Language;
  t: Translate;
  heading: Heading;
  /** Opens the card of a term. */
  onOpen(term: number): void;
  /** Opens a request that begins with these words; null where requests are not offered. */
  onAsk: ((words: string) => void) | null;
}

/** What the page asks of its reader; the code and the data that tell it are loaded with the panel. */
export type TodoOfPage =
  | { type: 'reading' }
  | { type: 'failed' }
  | {
      type: 'read';
      /** The page is a letter to its reader: the panel opens with it. */
      isLetter: boolean;
      show(props: TodoProps): ComponentChildren;
    };
