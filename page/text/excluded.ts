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

/** Whether anything in a part of the page may fit: on most pages nothing does in most parts, and elements need not be asked. */
export function mayExclude(root: Node, exclude: string): boolean {
  return 'querySelector' in root && ((root as Element).matches?.(exclude) || (root as ParentNode).querySelector(exclude) !== null);
}
