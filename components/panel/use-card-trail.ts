import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useFocusBack } from '../use-focus-back.ts';

export interface CardTrail {
  /** The words from the one that was opened to the one whose card is shown, through related words; empty while no card is. */
  trail: readonly number[];
  setTrail(trail: readonly number[]): void;
  /** Opens the card of a term; the focus comes back to what has it now. */
  open(term: number): void;
}

/** The card of a word that stands in the place of other content. */
export function useCardTrail(around: RefObject<HTMLElement | null>): CardTrail {
  const [trail, setTrail] = useState<readonly number[]>([]);
  const remember = useFocusBack(around, trail.length > 0);

  function open(term: number): void {
    remember();
    setTrail([term]);
  }
  return { trail, setTrail, open };
}
