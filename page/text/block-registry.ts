import { firstNodeOf, type MatchedBlock, nodesOf } from './matched-block.ts';

/** The blocks with terms on the page. They are found by their text nodes when a part of the page changes. */
export interface BlockRegistry {
  /** Takes over the blocks of a reading of the whole page, which are in order, and forgets all others. */
  fill(blocks: readonly MatchedBlock[]): void;
  /** Prepares for changes until `pause()` says so; true when nothing is left to prepare. A change that comes earlier waits for the rest. */
  prepare(pause: () => boolean): boolean;
  /** Adds blocks, in any order; one pass over those that are there, however many come. */
  add(blocks: readonly MatchedBlock[]): void;
  /** Takes out, and returns, the blocks with text inside the given nodes. */
  takeFrom(nodes: readonly Node[]): MatchedBlock[];
  /** The section of the last block before a node; undefined where no block comes before. */
  sectionBefore(node: Node): number | undefined;
  /** In document order; blocks whose text has left the page are left out. */
  inOrder(): MatchedBlock[];
  /** Keeps the blocks as they are from now on, also when their text changes or leaves the page. */
  freeze(): void;
}

const NONE: ReadonlySet<MatchedBlock> = new Set();
/** How many nodes back a block in front is looked for. */
const NEIGHBOURS = 40;

/** Blocks that are prepared between two looks at the clock. */
const STRIDE = 256;

/** Kept in document order, with a map from nodes. */
export function createBlockRegistry(): BlockRegistry {
  let blocks: MatchedBlock[] = [];
  let byNode = new WeakMap<Node, MatchedBlock>();
  /** The blocks of the whole reading, and how many of them the map has. */
  let unprepared: readonly MatchedBlock[] = [];
  let prepared = 0;
  /** Blocks that were taken out, and that the list still holds until it is next gone through. */
  const gone = new Set<MatchedBlock>();
  let frozen = false;

  function index(block: MatchedBlock): void {
    for (const node of nodesOf(block)) byNode.set(node, block);
  }

  function prepare(pause: () => boolean): boolean {
    while (prepared < unprepared.length) {
      index(unprepared[prepared++]!);
      if (prepared % STRIDE === 0 && pause()) return false;
    }
    unprepared = [];
    return true;
  }

  function take(node: Node, taken: Set<MatchedBlock>): void {
    const block = byNode.get(node);
    if (!block) return;
    for (const other of nodesOf(block)) byNode.delete(other);
    taken.add(block);
  }

  function dropGone(): void {
    if (gone.size) blocks = blocks.filter((block) => !gone.has(block));
    gone.clear();
  }

  /** The last block in front of a node, new blocks left out; null where there is none. It looks near by first, because comparing places is slow on long pages. */
  function blockBefore(node: Node, fresh: ReadonlySet<MatchedBlock> = NONE): MatchedBlock | null {
    let at: Node | null = node;
    for (let steps = 0; steps < NEIGHBOURS && at; steps++) {
      at = nodeBefore(at);
      const known = at && byNode.get(at);
      if (known && !fresh.has(known)) return known;
    }
    return blocks[placeOf(node, blocks) - 1] ?? null;
  }

  return {
    fill(read) {
      blocks = [...read];
      unprepared = blocks;
      prepared = 0;
      byNode = new WeakMap();
      gone.clear();
    },
    prepare,
    add(added) {
      added.forEach(index);
      dropGone();
      const fresh = new Set(added);
      const behind = new Map<MatchedBlock | null, MatchedBlock[]>();
      for (const block of added) {
        const before = blockBefore(firstNodeOf(block), fresh);
        const others = behind.get(before);
        if (others) others.push(block);
        else behind.set(before, [block]);
      }
      const merged: MatchedBlock[] = [];
      const follow = (block: MatchedBlock | null) => {
        for (const other of behind.get(block)?.sort(order) ?? []) merged.push(other);
      };
      follow(null);
      for (const block of blocks) {
        merged.push(block);
        follow(block);
      }
      blocks = merged;
    },
    takeFrom(nodes) {
      prepare(() => false);
      const taken = new Set<MatchedBlock>();
      for (const node of nodes) {
        if (node.nodeType === Node.TEXT_NODE) take(node, taken);
        else for (const text of textsIn(node)) take(text, taken);
      }
      for (const block of taken) gone.add(block);
      return [...taken];
    },
    sectionBefore: (node) => blockBefore(node)?.section,
    inOrder() {
      dropGone();
      return frozen ? [...blocks] : blocks.filter(isPresent);
    },
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

function order(a: MatchedBlock, b: MatchedBlock): number {
  return precedes(firstNodeOf(a), firstNodeOf(b)) ? -1 : 1;
}

/** Document order, with a shadow tree at the place of its host. */
function precedes(a: Node, b: Node): boolean {
  const [left, right] = sameTree(a, b);
  return (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The node before another in document order, within its tree; null at the beginning, and where a shadow tree comes between. */
function nodeBefore(node: Node): Node | null {
  let before = node.previousSibling;
  if (!before) return node.parentNode;
  while (before.lastChild) before = before.lastChild;
  return (before as Partial<Element>).shadowRoot ? null : before;
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
