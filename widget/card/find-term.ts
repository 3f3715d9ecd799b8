import type { MarkRules } from '../../page/highlight/marking.ts';
import type { ElementMatch } from '../../page/text/hidden-texts.ts';
import { type MatchedBlock, type MatchRange, rangeAt, rangesOf, type TextRange, termAt } from '../../page/text/matched-block.ts';
import { rectsOf, type Target } from '../../page/tooltip/target.ts';
import type { PageTerms } from '../terms-on-page.ts';

type Found = MatchRange | ElementMatch;

/** The first use of a term that can be seen, or else the first there is. */
export function firstMatch({ blocks, hidden }: PageTerms, term: number): Found | null {
  let unseen: Found | null = null;
  for (const target of uses(blocks, hidden, term)) {
    if (rectsOf(target).length) return target;
    unseen ??= target;
  }
  return unseen;
}

function* uses(blocks: readonly MatchedBlock[], hidden: readonly ElementMatch[], term: number): Generator<Found> {
  for (const { list, from, to } of blocks) {
    for (let match = from; match < to; match++) if (termAt(list, match) === term) yield rangeAt(list, match);
  }
  for (const match of hidden) if (match.term === term) yield match;
}

export interface NeighbourOptions {
  blocks: readonly MatchedBlock[];
  /** The way from term to term takes only those that would be marked. */
  rules: MarkRules;
  from: Target | null;
  direction: 1 | -1;
}

/** The visible match after or before another in the page's order, going round at the ends. */
export function neighbour({ blocks, rules: { chooser, places }, from, direction }: NeighbourOptions): MatchRange | null {
  const matches: MatchRange[] = [];
  for (const block of blocks) {
    for (const match of rangesOf(block)) {
      if (!chooser.choose(match.term, block.section)) continue;
      if (rectsOf(match).length && !places.isNear(match)) {
        places.add(match);
        matches.push(match);
      } else chooser.release(match.term, block.section);
    }
  }
  if (!matches.length) return null;
  const start = placeOf(from, matches, direction);
  return matches.at((start + direction) % matches.length)!;
}

/** The place of the target among matches in order, between two of them, or before the first and behind the last. */
function placeOf(from: Target | null, matches: readonly MatchRange[], direction: 1 | -1): number {
  if (!from || !('startContainer' in from) || !from.startContainer.isConnected) return direction === 1 ? -1 : matches.length;
  const at = matches.findIndex((match) => !precedes(match, from));
  if (at < 0) return direction === 1 ? matches.length - 1 : matches.length;
  return isSame(matches[at]!, from) || direction === -1 ? at : at - 1;
}

function precedes(a: MatchRange, b: TextRange): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset < b.startOffset;
  return (a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isSame(a: MatchRange, b: TextRange): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset;
}
