import { adoptStyle } from '../style.ts';

/** The one element we add to a page. */
export const HOST_NAME = 'annae-host';

export interface OwnHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the interface on top of the page, above an open modal dialog of the page too. */
  raise(): void;
  destroy(): void;
}

/** What undoes the zoom of the elements around the host: many sites of public bodies have a button that enlarges the page so. */
const UNZOOM = '--annae-unzoom';

/**
 * Whatever the page's style sheets say of all elements, the host takes no room and shows: important inside wins over
 * outside. `all` leaves the direction of writing out.
 */
const HOST_STYLE = `:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  zoom: var(${UNZOOM}, 1) !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}`;

/**
 * Creates the host and puts it at the end of the document; made only when there is something to show. With a closed root,
 * the page cannot look into it (docs/decisions/0005).
 */
export function createHost(document: Document, mode: ShadowRootMode): OwnHost {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode });
  adoptStyle(root, HOST_STYLE);
  // Page translators leave our interface alone: it speaks the reader's language already.
  element.translate = false;
  element.popover = 'manual';
  document.documentElement.append(element);

  return {
    element,
    root,
    raise() {
      const parent = topModal(document) ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      // Safari does not tell the zoom; there, nothing changes.
      element.style.setProperty(UNZOOM, String(1 / (parent.currentCSSZoom ?? 1)));
      // Shown again, a popover comes above what the page has opened since.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
    // Not by `remove()`, which old polyfills replace.
    destroy: () => element.parentNode?.removeChild(element),
  };
}

/** The modal dialog on top; everything outside of it is inert. */
function topModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}
