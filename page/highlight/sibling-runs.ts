import { type MatchedBlock, nodesOf } from '../text/matched-block.ts';

/** A block, and the element through which it would be watched by itself. */
export type Watched = readonly [block: MatchedBlock, element: Element];

/** Children with terms from which on a parent's children are watched in runs: no menu, gallery or ordinary page has so many. */
const MANY = 600;
/** A run is lower than the view with its margins, even on a phone, so that one of its ends is near when the middle is in view. */
const LONGEST = 16;
const MOST_TEXT = 1000;

/** Blocks in runs of neighbours, where a parent has very many children, or each by itself. In the order in which they are given. */
export function runsOf(blocks: readonly Watched[]): Watched[][] {
  const children = countByParent(blocks);
  const runs: Watched[][] = [];
  let text = 0;
  for (const next of blocks) {
    const before = runs.at(-1);
    const length = textOf(next);
    if (before && before.length < LONGEST && text + length <= MOST_TEXT && isManyfold(next) && isBehind(next, before.at(-1)!)) {
      before.push(next);
      text += length;
    } else {
      runs.push([next]);
      text = length;
    }
  }
  return runs;

  function isManyfold([, { parentElement }]: Watched): boolean {
    return parentElement !== null && children.get(parentElement)! > MANY;
  }
}

function countByParent(blocks: readonly Watched[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const [, { parentElement }] of blocks) if (parentElement) counts.set(parentElement, (counts.get(parentElement) ?? 0) + 1);
  return counts;
}

/** Directly behind, so that nothing high stands between. */
function isBehind([, element]: Watched, [, before]: Watched): boolean {
  return element === before || element.previousElementSibling === before;
}

function textOf([block]: Watched): number {
  return nodesOf(block).reduce((sum, { length }) => sum + length, 0);
}
