import { leaveNode, type Walk } from './walk-step.ts';

/** Notes where to go on if the page removes the next node while the walk pauses. */
export function rememberPlace(walk: Walk): void {
  const root = walk.roots[walk.position];
  walk.resume = [];
  for (let at = walk.node; at && at !== root; at = at.parentNode) walk.resume.push({ parent: at.parentNode, next: at.nextSibling });
}

/** The node to go on with after the one that was next has been removed; null when nothing is left. */
export function placeAfterRemoval(walk: Walk): Node | null {
  const { resume, open, roots } = walk;
  for (const [level, { parent, next }] of resume.entries()) {
    if (!parent?.isConnected) continue;
    // The levels below are gone with what was removed.
    open.length = Math.max(0, resume.length - level);
    return next?.parentNode === parent ? next : leaveNode(walk, parent.lastChild ?? parent);
  }
  return roots[++walk.position] ?? null;
}
