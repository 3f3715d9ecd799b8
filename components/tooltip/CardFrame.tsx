import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Anchor } from './place-card.ts';

export interface CardFrameProps {
  label: string;
  /** Where the lines of the reader's language begin. */
  direction: 'ltr' | 'rtl';
  /** True for a card that the reader asked for: it takes the focus. A preview leaves the focus where it is. */
  pinned: boolean;
  anchor: Anchor;
  /** Keeps the frame at its anchor; returns what ends that. */
  place(frame: HTMLElement, anchor: Anchor): () => void;
  /** Called for each key that is pressed in the frame. */
  onKey(event: KeyboardEvent, frame: HTMLElement): void;
  children: ComponentChildren;
}

/** The box of a card: a non-modal dialog. */
export function CardFrame({ label, direction, pinned, anchor, place, onKey, children }: CardFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  // Before the next frame: a key that is pressed right after the card came belongs to the card.
  useLayoutEffect(() => place(frame.current!, anchor), [place, anchor]);
  useLayoutEffect(() => {
    if (pinned) frame.current!.focus({ preventScroll: true });
  }, [pinned, label]);

  return (
    <div
      ref={frame}
      class="annae card"
      role="dialog"
      aria-label={label}
      dir={direction}
      tabIndex={-1}
      onKeyDown={(event) => onKey(event, event.currentTarget)}
    >
      {children}
    </div>
  );
}
