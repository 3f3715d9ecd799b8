import { firstNodeOf, type MatchedBlock, nodesOf } from './matched-block.ts';

/** The blocks with terms that stand on the page, found again by their text nodes when a part changes. */
export interface BlockRegistry {
  /** Adds the blocks of one reading, which stand side by side in the document. */
  add(blocks: readonly MatchedBlock[]): void;
  /** Takes out, and returns, the blocks with text inside the given nodes. */
  takeFrom(nodes: readonly Node[]): MatchedBlock[];
  /** The section of the last block before a node; undefined where there is none. */
  sectionBefore(node: Node): number | undefined;
  /** In document order; blocks whose text has left the page are left out. */
  inOrder(): MatchedBlock[];
  /** Keeps the blocks as they are from now on, whatever becomes of their text. */
  freeze(): void;
}

/** Kept in document order. The map from nodes is made when the first change asks for it; most pages never do. */
export function createBlockRegistry(): BlockRegistry {
  let blocks: MatchedBlock[] = [];
  let byNode: WeakMap<Node, MatchedBlock> | null = null;
  let frozen = false;

  function index(block: MatchedBlock): void {
    for (const node of nodesOf(block)) byNode?.set(node, block);
  }

  function take(node: Node, taken: Set<MatchedBlock>): void {
    const block = byNode!.get(node);
    if (!block) return;
    for (const other of nodesOf(block)) byNode!.delete(other);
    taken.add(block);
  }

  return {
    add(added) {
      added.forEach(index);
      if (added.length === 0) return;
      const place = placeOf(firstNodeOf(added[0]!), blocks);
      blocks = [...blocks.slice(0, place), ...added, ...blocks.slice(place)];
    },
    takeFrom(nodes) {
      if (!byNode) {
        byNode = new WeakMap();
        blocks.forEach(index);
      }
      const taken = new Set<MatchedBlock>();
      for (const node of nodes) {
        if (node.nodeType === Node.TEXT_NODE) take(node, taken);
        else for (const text of textsIn(node)) take(text, taken);
      }
      if (taken.size) blocks = blocks.filter((block) => !taken.has(block));
      return [...taken];
    },
    sectionBefore: (node) => blocks[placeOf(node, blocks) - 1]?.section,
    inOrder: () => (frozen ? [...blocks] : blocks.filter(isPresent)),
    freeze() {
      frozen = true;
    },
  };
}

function isPresent(block: MatchedBlock): boolean {
  return firstNodeOf(block).isConnected;
}

/** Where a node belongs among blocks in document order. */
function placeOf(node: Node, blocks: readonly MatchedBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (precedes(firstNodeOf(blocks[middle]!), node)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Document order, with a shadow tree where its host stands. */
function precedes(a: Node, b: Node): boolean {
  const [left, right] = sameTree(a, b);
  return (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function sameTree(a: Node, b: Node): [Node, Node] {
  if (a.getRootNode() === b.getRootNode()) return [a, b];
  return [outermost(a), outermost(b)];
}

function outermost(node: Node): Node {
  let outer = node;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode()) outer = root.host;
  return outer;
}

/** The text nodes of a subtree, open shadow trees included. */
function* textsIn(node: Node): Generator<Node> {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let next: Node | null = node; next; next = walker.nextNode()) {
    if (next.nodeType === Node.TEXT_NODE) yield next;
    else if ((next as Element).shadowRoot) yield* textsIn((next as Element).shadowRoot!);
  }
}
