/** What acts on a click by itself. A term in it opens on hover and from the panel, never instead of the page's action. */
const ACTING =
  'a[href], button, input, select, textarea, label, summary, option, [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]';

/** The link, button or field that the innermost element under the pointer belongs to; null on plain text. */
export function actingElement(innermost: EventTarget | undefined): Element | null {
  return innermost instanceof Element ? innermost.closest(ACTING) : null;
}
