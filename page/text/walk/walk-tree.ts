import { addExcluded, isExcluded } from '../excluded.ts';
import { placeAfterRemoval, rememberPlace } from './walk-resume.ts';
import { hasEditable, nextNode, type TreeWalkOptions, type Walk } from './walk-step.ts';

/** A walk over a part of the page that can pause between nodes. */
export interface TreeWalk {
  /** Reads on until `pause()` says so; true when the walk is over. */
  advance(pause: () => boolean): boolean;
}

/** Nodes between two looks at the clock. */
const STRIDE = 64;

/**
 * Feeds the reader with open / close / text events in document order, shadow trees before light children. Fields,
 * editable regions, what is excluded and our own host are passed over. If the page changes while the walk pauses, the walk goes on from where
 * the nodes then are; what it may miss, the observer of changes reads.
 */
export function walkTree(options: TreeWalkOptions): TreeWalk {
  const { exclude } = options;
  const roots = exclude ? options.roots.filter((root) => !isExcluded(root, exclude)) : options.roots;
  const excluded = new Set<Element>();
  if (exclude) for (const root of roots) addExcluded(excluded, root, exclude);
  const walk: Walk = {
    ...options,
    roots,
    node: roots[0] ?? null,
    position: 0,
    open: [],
    editable: roots.some(hasEditable),
    excluded,
    resume: [],
    isOver: false,
  };
  return { advance: (pause) => advance(walk, pause) };
}

function advance(walk: Walk, pause: () => boolean): boolean {
  if (walk.node && walk.resume.length && !walk.node.isConnected) walk.node = placeAfterRemoval(walk);
  let { node } = walk;
  if (node && walk.resume.length) walk.sections?.resumeAt(node);
  for (let count = 1; node; count++) {
    node = nextNode(walk, node);
    if (count % STRIDE === 0 && pause()) break;
  }
  walk.node = node;
  if (node) rememberPlace(walk);
  else if (!walk.isOver) {
    walk.isOver = true;
    walk.reader.end();
  }
  return walk.isOver;
}
