export interface AskOptions {
  /** Opens a request about the term with this id, or a correction of its explanation; resolves to false where it has to wait, and never rejects. */
  open(id: string): Promise<boolean>;
  isShown(): boolean;
  /** It has opened. */
  onOpened(): void;
}

/** What the card's buttons for a request and a correction call: one opens, however often the reader presses, and none for a press made by a script. */
export function createAsk({ open, isShown, onOpened }: AskOptions): (id: string, press: Event) => Promise<boolean> {
  let isAsking = false;
  return async (id, press) => {
    if (!press.isTrusted || !isShown() || isAsking) return true;
    isAsking = true;
    const isOpen = await open(id);
    isAsking = false;
    if (isOpen) onOpened();
    return isOpen;
  };
}
