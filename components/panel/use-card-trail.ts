import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

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
  const opener = useRef<HTMLElement | null>(null);
  const isOpen = trail.length > 0;
  useLayoutEffect(() => {
    if (!isOpen) opener.current?.focus({ preventScroll: true });
  }, [isOpen]);

  function open(term: number): void {
    const { activeElement } = around.current!.getRootNode() as Document | ShadowRoot;
    opener.current = activeElement instanceof HTMLElement ? activeElement : null;
    setTrail([term]);
  }
  return { trail, setTrail, open };
}
