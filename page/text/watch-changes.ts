import { isInline, type ReadingUnit, unitAround } from './inline-run.ts';

/** What changed on the page since the last report. */
export interface PageChange {
  /** Parts to read again; none lies inside another. */
  units: ReadingUnit[];
  /** Nodes that left the page. */
  removed: Node[];
}

export interface ChangeWatcher {
  /** Watches a further root: the document, or an open shadow root. */
  watch(root: Node): void;
  destroy(): void;
}

/** Changes are gathered this long (milliseconds), so that a page that re-renders in a loop costs one reading, not a hundred. */
const GATHER = 80;

/**
 * Reports changes of text and structure, gathered. We never change the page, so what we do cannot come back as a change;
 * our own host, the one exception, is left out by its name.
 */
export function watchChanges(ownHost: string, report: (change: PageChange) => void): ChangeWatcher {
  let pending: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    pending.push(...records);
    timer ??= setTimeout(flush, GATHER);
  });

  function flush(): void {
    timer = undefined;
    const records = pending;
    pending = [];
    const change = summarise(records, ownHost);
    if (change.units.length || change.removed.length) report(change);
  }

  return {
    watch: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
    destroy() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** Reduces records to the parts that have to be read again, each once. */
export function summarise(records: readonly MutationRecord[], ownHost: string): PageChange {
  const touched = new Set<Node>();
  const removed: Node[] = [];
  const isOurs = (node: Node) => node.nodeName.toLowerCase() === ownHost;
  for (const record of records) {
    if (record.type === 'characterData') touched.add(record.target);
    const added = [...record.addedNodes].filter((node) => !isOurs(node));
    const gone = [...record.removedNodes].filter((node) => !isOurs(node));
    for (const node of added) touched.add(node);
    removed.push(...gone);
    // The line beside has lost a neighbour, or a new block keeps it apart from one.
    const sides = gone.length ? [record.previousSibling, record.nextSibling] : [];
    for (const node of added) if (!isInline(node)) sides.push(node.previousSibling, node.nextSibling);
    for (const side of sides) if (side && isInline(side)) touched.add(side);
  }
  return { units: unitsOf(touched), removed };
}

function unitsOf(touched: ReadonlySet<Node>): ReadingUnit[] {
  const units = new Map<Node, ReadingUnit>();
  for (const node of touched) {
    if (!node.isConnected || hasAncestorIn(node, touched)) continue;
    const unit = unitAround(node);
    if (unit?.[0]) units.set(unit[0], unit);
  }
  const all = [...units.values()];
  const nodes = new Set(all.flat());
  return all.filter((unit) => !hasAncestorIn(unit[0]!, nodes));
}

/** A block-level ancestor that is read again brings the node along. */
function hasAncestorIn(node: Node, touched: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up; up = up.parentNode) if (touched.has(up)) return true;
  return false;
}
