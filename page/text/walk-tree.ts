import type { BlockReader } from '../../core/text/block-reader.ts';
import { type ElementRole, Role } from '../../core/text/elements.ts';

/** A walk over a part of the page that can pause between nodes. */
export interface TreeWalk {
  /** Reads on until `pause()` says so; true when the walk is over. */
  advance(pause: () => boolean): boolean;
}

export interface TreeWalkOptions {
  /** Read one after the other, as one stretch of the page. */
  roots: readonly Node[];
  reader: BlockReader<Text>;
  /** Our own host, never read. */
  ownHost: string;
  /** An open shadow root, found on the way; its content is read as part of the page. */
  onShadowRoot(root: ShadowRoot): void;
  /** Called with the name of each element that is read. */
  onElement?(name: string): void;
}

/** Nodes between two looks at the clock. */
const STRIDE = 64;

/**
 * Feeds the reader with open / close / text events in document order, shadow trees before light children. Fields,
 * editable regions and our own host are passed over. If the page changes while the walk pauses, it goes on from where
 * the nodes then stand; what it may miss so, the observer of changes reads.
 */
export function walkTree({ roots, reader, ownHost, onShadowRoot, onElement }: TreeWalkOptions): TreeWalk {
  let editable = roots.some(hasEditable);
  /** The roles of the elements around the node, the innermost last. */
  const open: ElementRole[] = [];
  let position = 0;
  let node: Node | null = roots[0] ?? null;
  /** Where to go on if the page takes the node away while the walk pauses: what follows it, level by level. */
  let follow: { parent: Node | null; next: Node | null }[] = [];
  let over = false;

  /** Goes into an element; null when there is nothing in it to read. */
  function enter(element: Element): Node | null {
    const name = element.localName;
    if (name === ownHost || (editable && isEditable(element))) return null;
    const role = reader.open(name);
    onElement?.(name);
    if (role !== Role.block && role !== Role.inline) return null;
    const shadow = element.shadowRoot;
    if (shadow) {
      // A selector from outside does not look into shadow trees.
      editable = true;
      onShadowRoot(shadow);
    }
    const first = shadow?.firstChild ?? element.firstChild;
    if (first) open.push(role);
    else reader.close(role);
    return first;
  }

  /** The node after a finished one: a sibling, or what follows the ancestor that ends here. */
  function leave(from: Node): Node | null {
    let done: Node = from;
    while (done !== roots[position]) {
      if (done.nextSibling) return done.nextSibling;
      const parent: Node | null = done.parentNode;
      if (!parent) return null;
      const { nodeType } = parent;
      if (nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in parent) {
        // The shadow tree ends; the host's own children, which it shows in its slots, follow.
        const { host } = parent as ShadowRoot;
        if (host.firstChild) return host.firstChild;
        done = host;
      } else done = parent;
      if (done.nodeType === Node.ELEMENT_NODE) reader.close(open.pop() ?? Role.block);
    }
    return roots[++position] ?? null;
  }

  function next(current: Node): Node | null {
    const { nodeType } = current;
    if (nodeType === Node.TEXT_NODE) {
      reader.text((current as Text).data, current as Text);
      return leave(current);
    }
    if (nodeType === Node.ELEMENT_NODE) return enter(current as Element) ?? leave(current);
    return current.firstChild ?? leave(current);
  }

  function remember(): void {
    follow = [];
    for (let at = node; at && at !== roots[position]; at = at.parentNode) follow.push({ parent: at.parentNode, next: at.nextSibling });
  }

  /** The node to go on with, when the one that was next has been removed. */
  function recover(): Node | null {
    for (const [level, { parent, next }] of follow.entries()) {
      if (!parent?.isConnected) continue;
      // The levels below are gone with what was removed.
      open.length = Math.max(0, follow.length - level);
      if (next?.parentNode === parent) return next;
      return leave(parent.lastChild ?? parent);
    }
    return roots[++position] ?? null;
  }

  return {
    advance(pause) {
      if (node && follow.length && !node.isConnected) node = recover();
      for (let count = 1; node; count++) {
        node = next(node);
        if (count % STRIDE === 0 && pause()) {
          remember();
          break;
        }
      }
      if (!node && !over) {
        over = true;
        reader.end();
      }
      return over;
    },
  };
}

/** Asked once a reading: most pages have no editable region, and need not be asked at every element. */
function hasEditable(root: Node): boolean {
  if (root.nodeType !== Node.ELEMENT_NODE) return false;
  return isEditable(root as Element) || (root as Element).querySelector('[contenteditable]') !== null;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}
