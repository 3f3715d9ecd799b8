import { HOST_NAME, type OwnHost } from '../page/tooltip/own-host.ts';

/** Remembers where the focus was before our interface took it. */
export interface FocusReturn {
  /** Keeps the place of the focus, unless one is kept already. */
  remember(): void;
  /** Puts the focus back where it was. */
  giveBack(): void;
  /** Leaves the focus where it is now. */
  forget(): void;
}

/** The place may be on the page or in our own interface. */
export function createFocusReturn(document: Document, host: () => OwnHost): FocusReturn {
  let before: Element | null = null;

  function focused(): Element | null {
    const active = document.activeElement;
    return active?.localName === HOST_NAME ? host().root.activeElement : active;
  }

  return {
    remember() {
      before ??= focused();
    },
    giveBack() {
      const place = before;
      before = null;
      if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    },
    forget() {
      before = null;
    },
  };
}
