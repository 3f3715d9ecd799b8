import type { BlockReader } from '../../core/text/block-reader.ts';

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
  onElement?(element: Element): void;
}

/** Nodes between two looks at the clock. */
const STRIDE = 64;

/**
 * Feeds the reader with open / close / text events in document order, shadow trees before light children. Fields,
 * editable regions and our own host are passed over. If the page changes while the walk pauses, it goes on from where
 * the nodes then stand; what it may miss so, the observer of changes reads.
 */
export function walkTree({ roots, reader, ownHost, onShadowRoot, onElement }: TreeWalkOptions): TreeWalk {
  let position = 0;
  let node: Node | null = roots[0] ?? null;
  let over = false;

  function enter(element: Element): Node | null {
    const name = element.localName;
    if (name === ownHost || isEditable(element)) return null;
    onElement?.(element);
    if (!reader.open(name)) return null;
    const shadow = element.shadowRoot;
    if (shadow) {
      onShadowRoot(shadow);
      if (shadow.firstChild) return shadow.firstChild;
    }
    if (element.firstChild) return element.firstChild;
    reader.close(name);
    return null;
  }

  /** The node after a finished one: a sibling, or what follows the ancestor that ends here. */
  function leave(from: Node): Node | null {
    let done: Node = from;
    while (done !== roots[position]) {
      if (done.nextSibling) return done.nextSibling;
      const parent: Node | null = done.parentNode;
      if (!parent) return null;
      if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in parent) {
        const { host } = parent as ShadowRoot;
        if (host.firstChild) return host.firstChild;
        reader.close(host.localName);
        done = host;
        continue;
      }
      if (parent.nodeType === Node.ELEMENT_NODE) reader.close((parent as Element).localName);
      done = parent;
    }
    return roots[++position] ?? null;
  }

  function next(current: Node): Node | null {
    if (current.nodeType === Node.TEXT_NODE) reader.text((current as Text).data, current as Text);
    else if (current.nodeType === Node.ELEMENT_NODE) return enter(current as Element) ?? leave(current);
    else if (current.firstChild) return current.firstChild;
    return leave(current);
  }

  return {
    advance(pause) {
      for (let count = 1; node; count++) {
        node = next(node);
        if (count % STRIDE === 0 && pause()) break;
      }
      if (!node && !over) {
        over = true;
        reader.end();
      }
      return over;
    },
  };
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}
