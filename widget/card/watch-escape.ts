export interface EscapeOptions {
  document: Document;
  /** Whether the reader sees a card. */
  isShown(): boolean;
  /** The reader leaves the card. */
  onLeave(): void;
  signal: AbortSignal;
}

/** Escape closes the card wherever the focus is, a preview too (WCAG 1.4.13). */
export function watchEscape({ document, isShown, onLeave, signal }: EscapeOptions): void {
  document.addEventListener('keydown', (event) => event.key === 'Escape' && isShown() && onLeave(), { capture: true, signal });
}
