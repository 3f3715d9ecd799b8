/** What acts on a click by itself. A term in it opens on hover and from the panel, never instead of the page's action. */
const ACTING =
  'a[href], button, input, select, textarea, label, summary, option, [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]';

/** The link, button or field that an event is on; null on plain text. Ask while the event is dispatched. */
export function actingElement(event: Event): Element | null {
  const innermost = event.composedPath()[0];
  return innermost instanceof Element ? innermost.closest(ACTING) : null;
}
