import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import type { CardLook } from '../../core/tooltip/card-look.ts';
import { directionOf } from '../shown-languages.ts';
import type { Anchor, PlaceOptions } from './place-card.ts';

export interface CardFrameProps {
  label: string;
  language: Language;
  look: CardLook;
  /** True for a card that the reader asked for: it takes the focus. A preview leaves the focus where it is. */
  pinned: boolean;
  anchor: Anchor;
  /** Keeps the frame at its anchor; returns what ends that. */
  place(frame: HTMLElement, options: PlaceOptions): () => void;
  /** The word has been scrolled out of view. */
  onGone(): void;
  /** Called for each key that is pressed in the frame. */
  onKey(event: KeyboardEvent, frame: HTMLElement): void;
  children: ComponentChildren;
}

/** The box of a card: a non-modal dialog. */
export function CardFrame({ label, language, look, pinned, anchor, place, onGone, onKey, children }: CardFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  // Before the next frame: a key that is pressed right after the card came belongs to the card.
  useLayoutEffect(() => place(frame.current!, { anchor, asked: pinned, onGone }), [place, anchor, pinned, onGone]);
  useLayoutEffect(() => {
    // A button that is still there for the next word keeps the focus.
    if (pinned && !frame.current!.matches(':focus-within')) frame.current!.focus({ preventScroll: true });
  }, [pinned, label]);

  return (
    <div
      ref={frame}
      class={pinned ? 'annae card' : 'annae card preview'}
      role="dialog"
      aria-label={label}
      lang={language}
      dir={directionOf(language)}
      data-theme={look.theme}
      data-text-size={look.textSize}
      style={{ '--annae-zoom': look.textSize / 100 }}
      tabIndex={-1}
      onKeyDown={(event) => onKey(event, event.currentTarget)}
    >
      {children}
    </div>
  );
}
