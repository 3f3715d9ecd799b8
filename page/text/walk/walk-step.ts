import type { BlockReader } from '../../../core/text/block-reader.ts';
import { ElementRole } from '../../../core/text/elements.ts';
import { addExcluded, type Exclusion } from '../excluded.ts';
import type { Sections } from '../sections.ts';

/** What reads the nodes; some readers look at an element beyond its name. */
export interface TreeReader extends Omit<BlockReader<Text>, 'open'> {
  open(name: string, element: Element): ElementRole;
}

export interface TreeWalkOptions extends Exclusion {
  /** Read one after the other, as one stretch of the page. */
  roots: readonly Node[];
  reader: TreeReader;
  /** Our own host, never read. */
  ownHost: string;
  /** An open shadow root, found on the way; its content is read as part of the page. */
  onShadowRoot(root: ShadowRoot): void;
  /** Told of each element with content that is read. */
  sections?: Pick<Sections, 'enter' | 'leave' | 'resumeAt'>;
}

/** Where a walk is. */
export interface Walk extends TreeWalkOptions {
  /** The node that comes next; null behind the last one. */
  node: Node | null;
  /** The place of the current root among the roots. */
  position: number;
  /** The roles of the elements around the node, the innermost last. */
  open: ElementRole[];
  /** Whether there may be editable regions: most pages have none, and need not be asked at every element. */
  editable: boolean;
  /** The elements that are left out, asked for at once: one question costs half of one for every element. What comes later, the observer of changes reads. */
  excluded: Set<Element>;
  /** Where to go on if the page removes the node while the walk pauses: what follows it, level by level. */
  resume: { parent: Node | null; next: Node | null }[];
  isOver: boolean;
}

/** Reads a node and returns the one to go on with, or null behind the last one. */
export function nextNode(walk: Walk, node: Node): Node | null {
  const { nodeType } = node;
  if (nodeType === Node.TEXT_NODE) {
    walk.reader.text((node as Text).data, node as Text);
    return leaveNode(walk, node);
  }
  if (nodeType === Node.ELEMENT_NODE) return enter(walk, node as Element) ?? leaveNode(walk, node);
  return node.firstChild ?? leaveNode(walk, node);
}

/** The node after a finished one: a sibling, or what follows the ancestor that ends here. */
export function leaveNode(walk: Walk, node: Node): Node | null {
  const { roots, reader, open, sections } = walk;
  const root = roots[walk.position];
  let done = node;
  while (done !== root) {
    if (done.nextSibling) return done.nextSibling;
    const parent: Node | null = done.parentNode;
    if (!parent) return null;
    if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in parent) {
      // The shadow tree ends. The host's own children, which it shows in its slots, follow.
      const { host } = parent as ShadowRoot;
      if (host.firstChild) return host.firstChild;
      done = host;
    } else done = parent;
    if (done.nodeType !== Node.ELEMENT_NODE) continue;
    reader.close(open.pop() ?? ElementRole.block);
    sections?.leave(done as Element);
  }
  return roots[++walk.position] ?? null;
}

/** Whether something in a part of the page can be edited. */
export function hasEditable(root: Node): boolean {
  if (root.nodeType !== Node.ELEMENT_NODE) return false;
  return isEditable(root as Element) || (root as Element).querySelector('[contenteditable]') !== null;
}

/** Goes into an element; null when there is nothing in it to read. */
function enter(walk: Walk, element: Element): Node | null {
  const { reader, ownHost, open, exclude } = walk;
  const name = element.localName;
  if (name === ownHost || (walk.editable && isEditable(element))) return null;
  const role = reader.open(name, element);
  if (role !== ElementRole.block && role !== ElementRole.inline) return null;
  if (walk.excluded.has(element)) {
    // A block that is left out keeps the lines beside it apart all the same.
    reader.close(role);
    return null;
  }
  const shadow = element.shadowRoot;
  if (shadow) {
    // A selector from outside does not look into shadow trees.
    walk.editable = true;
    if (exclude) addExcluded(walk.excluded, shadow, exclude);
    walk.onShadowRoot(shadow);
  }
  const first = shadow?.firstChild ?? element.firstChild;
  if (first) {
    open.push(role);
    walk.sections?.enter(element, name);
  } else reader.close(role);
  return first;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}
