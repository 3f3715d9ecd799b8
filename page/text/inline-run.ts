import { ElementRole, elementRole } from '../../core/text/elements.ts';

/** Nodes that have to be read together: a block-level element, or neighbours in a line. */
export type ReadingUnit = readonly Node[];

/** The smallest unit that holds a node's line of text, or null where nothing is read. */
export function unitAround(node: Node): ReadingUnit | null {
  if (isUnread(node)) return null;
  if (!isInline(node)) return [node];
  let top = node;
  while (top.parentNode && top.parentNode.nodeType === Node.ELEMENT_NODE && isInline(top.parentNode)) top = top.parentNode;
  return siblingsAround(top);
}

/** True for text, for elements inside a line, and for what reading passes over: icons, scripts, fields. */
export function isInline(node: Node): boolean {
  return node.nodeType !== Node.ELEMENT_NODE || elementRole((node as Element).localName) !== ElementRole.block;
}

/** True inside something that is never read: code, a field, an embedded object, an editable region, the head of the document. */
function isUnread(node: Node): boolean {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (; element; element = element.parentElement) {
    const editable = element.getAttribute('contenteditable');
    if (elementRole(element.localName) === ElementRole.unread || (editable !== null && editable !== 'false')) return true;
  }
  return false;
}

function siblingsAround(node: Node): Node[] {
  let first = node;
  while (first.previousSibling && isInline(first.previousSibling)) first = first.previousSibling;
  const run: Node[] = [];
  for (let next: Node | null = first; next && isInline(next); next = next.nextSibling) run.push(next);
  return run;
}
