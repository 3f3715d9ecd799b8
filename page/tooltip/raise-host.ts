import { type OwnHost, UNZOOM } from './own-host.ts';

/** Puts our interface on top of the page, above an open modal dialog of the page too. */
export function raiseHost({ element }: OwnHost): void {
  const document = element.ownerDocument;
  const parent = topModal(document) ?? document.documentElement;
  if (element.parentNode !== parent) parent.append(element);
  // Safari does not tell the zoom; there, nothing changes.
  element.style.setProperty(UNZOOM, String(1 / (parent.currentCSSZoom ?? 1)));
  // Shown again, a popover comes above what the page has opened since.
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
}

/** The modal dialog on top; everything outside of it is inert. */
function topModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}
