import { isInline } from '../text/inline-run.ts';
import { firstNodeOf, type MatchedBlock } from '../text/matched-block.ts';
import { runsOf, type Watched } from './sibling-runs.ts';

/** Tells which blocks are in view or within a screen of it. */
export interface NearView {
  add(blocks: readonly MatchedBlock[]): void;
  drop(block: MatchedBlock): void;
  /** Reports blocks anew after the next frame, when the page has been laid out. */
  again(blocks: Iterable<MatchedBlock>): void;
  destroy(): void;
}

export interface NearViewOptions {
  onNear(blocks: readonly MatchedBlock[]): void;
  onFar(block: MatchedBlock): void;
}

/** Blocks that are watched together, through one element around them or through the first and last of a run. */
interface Group {
  blocks: Set<MatchedBlock>;
  watched: readonly Element[];
  /** Those of the watched elements that are near. */
  near: Set<Element>;
}

/** Blocks under one observed element, at most; an observer slows down with the number of its targets. */
const GROUP = 60;

/** Watches groups of blocks through an `IntersectionObserver`, which knows about scrolling boxes, columns and hidden parts. */
export function createNearView({ onNear, onFar }: NearViewOptions): NearView {
  const groups = new Map<Element, Group>();
  const groupOf = new Map<MatchedBlock, Group>();
  const observer = new IntersectionObserver(report, { rootMargin: '100% 0%' });

  function report(entries: IntersectionObserverEntry[]): void {
    const come: MatchedBlock[] = [];
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const group = groups.get(target);
      if (!group) continue;
      if (isIntersecting) {
        group.near.add(target);
        come.push(...group.blocks);
      } else if (!boundingClientRect.width && isBoxless(target)) move(group, target);
      else {
        group.near.delete(target);
        if (!group.near.size) group.blocks.forEach(onFar);
      }
    }
    if (come.length) onNear(come);
  }

  /** The observer never reports an element without a box as seen. */
  function move(group: Group, element: Element): void {
    dissolve(group);
    for (const block of group.blocks) if (element.parentElement) join(block, element.parentElement);
  }

  function dissolve({ watched }: Group): void {
    for (const element of watched) {
      groups.delete(element);
      observer.unobserve(element);
    }
  }

  function join(block: MatchedBlock, element: Element): void {
    const group = groups.get(element) ?? { blocks: new Set(), watched: [element], near: new Set() };
    group.blocks.add(block);
    groupOf.set(block, group);
    watch(group);
  }

  function joinRun(run: readonly Watched[]): void {
    const ends = new Set([run[0]![1], run.at(-1)![1]]);
    const group = { blocks: new Set(run.map(([block]) => block)), watched: [...ends], near: new Set<Element>() };
    for (const block of group.blocks) groupOf.set(block, group);
    watch(group);
  }

  /** An end of a run has left the page: the others are watched one by one. */
  function scatter(group: Group): void {
    dissolve(group);
    for (const block of group.blocks) {
      const element = elementOf(block);
      if (element?.isConnected) join(block, element);
    }
  }

  function watch(group: Group): void {
    for (const element of group.watched) {
      groups.set(element, group);
      // A block that joins later is painted too: observing again reports the element again.
      observer.unobserve(element);
      observer.observe(element);
    }
  }

  return {
    add(blocks) {
      const counts = countByAncestor(blocks);
      const alone: Watched[] = [];
      for (const block of blocks) {
        const element = groupElement(block, counts);
        if (element) alone.push([block, element]);
      }
      for (const run of runsOf(alone)) {
        if (run.length > 1 && run.every(([, element]) => !groups.has(element))) joinRun(run);
        else for (const [block, element] of run) join(block, element);
      }
    },
    drop(block) {
      const group = groupOf.get(block);
      groupOf.delete(block);
      if (!group) return;
      group.blocks.delete(block);
      if (!group.blocks.size) dissolve(group);
      else if (!group.watched.every((element) => element.isConnected)) scatter(group);
    },
    again(blocks) {
      const due = new Set<Group>();
      for (const block of blocks) if (groupOf.has(block)) due.add(groupOf.get(block)!);
      due.forEach(watch);
    },
    destroy: () => observer.disconnect(),
  };
}
/** The block-level element around a block. */
function elementOf(block: MatchedBlock): Element | null {
  let element = firstNodeOf(block).parentElement;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
  return element;
}

function countByAncestor(blocks: readonly MatchedBlock[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const block of blocks) {
    for (let up = elementOf(block); up; up = up.parentElement) counts.set(up, (counts.get(up) ?? 0) + 1);
  }
  return counts;
}

/** The highest ancestor that holds few enough blocks, or the block's own element. */
function groupElement(block: MatchedBlock, counts: Map<Element, number>): Element | null {
  let element = elementOf(block);
  while (element?.parentElement && (counts.get(element.parentElement) ?? 0) <= GROUP) element = element.parentElement;
  return element;
}

function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}
