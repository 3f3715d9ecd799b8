import { firstNodeOf, type MatchedBlock, nodesOf } from './matched-block.ts';

/** The blocks with terms that stand on the page, found again by their text nodes when a part changes. */
export interface BlockRegistry {
  add(blocks: readonly MatchedBlock[]): void;
  /** Takes out, and returns, the blocks with text inside the given nodes. */
  takeFrom(nodes: readonly Node[]): MatchedBlock[];
  /** In document order; blocks whose text has left the page are left out. */
  inOrder(): MatchedBlock[];
  /** Keeps the blocks as they are from now on, whatever becomes of their text. */
  freeze(): void;
}

/** The map from nodes is made when the first change asks for it; most pages never do. */
export function createBlockRegistry(): BlockRegistry {
  let blocks = new Set<MatchedBlock>();
  let byNode: WeakMap<Node, MatchedBlock> | null = null;
  let sorted = true;
  let frozen = false;

  function index(block: MatchedBlock): void {
    for (const node of nodesOf(block)) byNode?.set(node, block);
  }

  function take(node: Node, taken: MatchedBlock[]): void {
    const block = byNode!.get(node);
    if (!block) return;
    for (const other of nodesOf(block)) byNode!.delete(other);
    blocks.delete(block);
    taken.push(block);
  }

  return {
    add(added) {
      sorted = blocks.size === 0 || added.length === 0;
      for (const block of added) {
        blocks.add(block);
        index(block);
      }
    },
    takeFrom(nodes) {
      if (!byNode) {
        byNode = new WeakMap();
        blocks.forEach(index);
      }
      const taken: MatchedBlock[] = [];
      for (const node of nodes) {
        if (node.nodeType === Node.TEXT_NODE) take(node, taken);
        else for (const text of textsIn(node)) take(text, taken);
      }
      return taken;
    },
    freeze() {
      frozen = true;
    },
    inOrder() {
      if (!sorted && !frozen) {
        const present = [...blocks].filter((block) => firstNodeOf(block).isConnected);
        blocks = new Set(present.sort((a, b) => order(firstNodeOf(a), firstNodeOf(b))));
        sorted = true;
      }
      return [...blocks];
    },
  };
}

/** The text nodes of a subtree, open shadow trees included. */
function* textsIn(node: Node): Generator<Node> {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let next: Node | null = node; next; next = walker.nextNode()) {
    if (next.nodeType === Node.TEXT_NODE) yield next;
    else if ((next as Element).shadowRoot) yield* textsIn((next as Element).shadowRoot!);
  }
}

function order(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
