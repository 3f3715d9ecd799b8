import type { ComponentChildren } from 'preact';
import type { Translate } from '../../locales/create-translator.ts';

export interface ValueCardProps {
  /** The card's own words, in the reader's language. */
  t: Translate;
  onClose(): void;
  /** Opens the whole card at this press. */
  onMore(press: Event): void;
}

/** What a card shows of a value; its code is loaded with the first such card. */
export interface ValueContent {
  /** While the pointer rests on it. */
  preview(props: ValueCardProps): ComponentChildren;
  whole(props: ValueCardProps): ComponentChildren;
}
