// What leads to other pages: landmarks (HTML-AAM 1.0, ARIA 1.2), what Korean sites call their menus, and lists of links.

import { elementAround } from './element-around.ts';

/** Parts of every page of a site. */
const LANDMARKS =
  'nav, [role="navigation"], [role="banner"], [role="contentinfo"], [role="menubar"], [role="menu"], #header, #footer, #gnb, #lnb, #snb, #tnb, .gnb, .lnb, .snb, .tnb, .breadcrumb, .breadcrumbs';
/** Such parts too, unless they belong to a piece of content. */
const MARGINS = 'header, footer';
const PIECES = 'main, article, section, aside, [role="main"], [role="article"]';
/** Where a page's content begins and ends. */
export const MAIN = 'main, [role="main"]';
/** What is a page's own content, whatever it looks like. */
const CONTENT = `${MAIN}, article, [role="article"]`;

/** Names of elements that may be lists of links. */
export const LISTS = ['ul', 'ol', 'menu'];
/** So many entries tell what a list is. */
const ENTRIES = 10;
/** All that may be navigation. */
const ANY = [LANDMARKS, MARGINS, ...LISTS].join();

/** The landmarks in a part of the page, shadow trees left out. */
export function landmarksIn(root: Node): Element[] {
  if (!('querySelectorAll' in root)) return [];
  const inside = (root as ParentNode).querySelectorAll(`${LANDMARKS}, ${MARGINS}`);
  return [root as Element, ...inside].filter(isLandmark);
}

/** Whether a node is a part of navigation by what is around it. */
export function isInNavigation(node: Node): boolean {
  for (let at: Element | null = elementAround(node); at; at = elementAround(at.getRootNode())) {
    for (let around = at.closest(ANY); around; around = around.parentElement?.closest(ANY) ?? null) {
      if (isNavigation(around)) return true;
    }
  }
  return false;
}

/** Whether an element is navigation by itself. */
export function isNavigation(element: Element): boolean {
  return isLandmark(element) || (LISTS.includes(element.localName) && isLinkList(element));
}

/** Whether a list, outside of the page's own content, has links for most of its entries: a menu by its look. */
export function isLinkList(list: Element): boolean {
  let entries = 0;
  let links = 0;
  for (let entry = list.firstElementChild; entry && entries < ENTRIES; entry = entry.nextElementSibling) {
    entries++;
    if (isLinkEntry(entry)) links++;
  }
  return entries > 1 && links * 3 >= entries * 2 && !list.closest(CONTENT);
}

/** An entry that begins with a link and has no text beside it. */
function isLinkEntry(entry: Element): boolean {
  if (entry.firstElementChild?.localName !== 'a') return false;
  const { firstChild } = entry;
  return firstChild?.nodeType !== Node.TEXT_NODE || (firstChild as Text).data.trim() === '';
}

function isLandmark(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return element.matches(LANDMARKS) || (element.matches(MARGINS) && !element.parentElement?.closest(PIECES));
}
