import { elementRole, Role } from '../../core/text/elements.ts';

/** Nodes that have to be read together: a block-level element, or neighbouring inline siblings. */
export type ReadingUnit = readonly Node[];

/** Content that is never read, wherever a change happens in it. */
const UNREAD = 'script, style, noscript, textarea, select, svg, [contenteditable]:not([contenteditable="false"])';

/** The smallest unit that holds a node's line of text, or null where nothing is read. */
export function unitAround(node: Node): ReadingUnit | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (element?.closest(UNREAD)) return null;
  if (!isInline(node)) return [node];
  let top = node;
  while (top.parentNode && top.parentNode.nodeType === Node.ELEMENT_NODE && isInline(top.parentNode)) top = top.parentNode;
  return siblingsAround(top);
}

/** Text, and elements that stand inside a line. */
export function isInline(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  const role = elementRole((node as Element).localName);
  return role === Role.inline || role === Role.break;
}

function siblingsAround(node: Node): Node[] {
  let first = node;
  while (first.previousSibling && isInline(first.previousSibling)) first = first.previousSibling;
  const run: Node[] = [];
  for (let next: Node | null = first; next && isInline(next); next = next.nextSibling) run.push(next);
  return run;
}
