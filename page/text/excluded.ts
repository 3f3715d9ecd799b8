import { elementAround } from './element-around.ts';

/** What of a page is not read, besides fields and our own host. */
export interface Exclusion {
  /** A selector that the page's author has given, and that browsers can read: what fits it is not read. Decided when the text is read. */
  exclude?: string | null | undefined;
}

/** Whether a node is in a part of the page that fits a selector, or is one. */
export function isExcluded(node: Node, exclude: string): boolean {
  const first = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : elementAround(node);
  for (let at = first; at; at = elementAround(at.getRootNode())) if (at.closest(exclude)) return true;
  return false;
}

/** Adds all that fits in a part of the page, shadow trees left out. */
export function addExcluded(found: Set<Element>, root: Node, exclude: string): void {
  if ('querySelectorAll' in root) for (const element of (root as ParentNode).querySelectorAll(exclude)) found.add(element);
}
