import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Anchor } from './place-card.ts';

export interface CardFrameProps {
  label: string;
  /** A pinned card has been asked for: it takes the focus and gives it back; a preview leaves it where it is. */
  pinned: boolean;
  anchor: Anchor;
  /** Keeps the frame at its anchor; returns what ends that. */
  place(frame: HTMLElement, anchor: Anchor): () => void;
  onClose(): void;
  children: ComponentChildren;
}

const FOCUSABLE = 'a[href], button, select, input';

/** The box of a card: a non-modal dialog that can be left by Escape, by Tab beyond its ends, and by its button. */
export function CardFrame({ label, pinned, anchor, place, onClose, children }: CardFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  // Before the next frame: a key pressed right after the card came belongs to the card.
  useLayoutEffect(() => place(frame.current!, anchor), [place, anchor]);
  useLayoutEffect(() => {
    if (pinned) frame.current!.focus({ preventScroll: true });
  }, [pinned, label]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' || leavesBy(event, frame)) {
      event.preventDefault();
      onClose();
    }
    // Keys typed in our interface are no business of the page's shortcuts.
    event.stopPropagation();
  }

  return (
    <div ref={frame} class="annae card" role="dialog" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

/** Tab on the last stop, or back from the first: the reader is done and returns to the page. */
function leavesBy(event: KeyboardEvent, frame: RefObject<HTMLElement | null>): boolean {
  if (event.key !== 'Tab') return false;
  const stops = [...frame.current!.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const active = (frame.current!.getRootNode() as ShadowRoot).activeElement;
  return event.shiftKey ? active === stops[0] || active === frame.current : active === stops.at(-1);
}
