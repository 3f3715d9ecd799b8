import { elementOf, rectsOf, type Target } from './target.ts';

/** Scrolls a match to where it can be read; asked for by the reader, so the page may move. */
export function showMatch(match: Target): void {
  const element = elementOf(match);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  openDetails(element);
  if (isInView(match, view)) return;
  // At once, even on pages that scroll smoothly: a card is placed by where its word is now.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const top = rectsOf(match)[0]?.top;
  // In a block longer than the view, its middle is not where the word is.
  if (top !== undefined && !isInView(match, view)) view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}

/** A closed `<details>` opens as it would for the browser's own search in the page. */
function openDetails(element: Element): void {
  for (let details = element.closest('details'); details; details = details.parentElement?.closest('details') ?? null) {
    const summary = details.querySelector(':scope > summary');
    if (!summary?.contains(element)) details.open = true;
  }
}

function isInView(match: Target, view: Window): boolean {
  const rect = rectsOf(match)[0];
  return rect !== undefined && rect.top >= 0 && rect.bottom <= view.innerHeight;
}
