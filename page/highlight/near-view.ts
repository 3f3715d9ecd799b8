import { isInline } from '../text/inline-run.ts';
import { firstNodeOf, type MatchedBlock } from '../text/matched-block.ts';

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

/** Blocks under one observed element, at most; an observer slows down with the number of its targets. */
const GROUP = 60;

/** Watches groups of blocks through an `IntersectionObserver`, which knows about scrolling boxes, columns and hidden parts. */
export function createNearView({ onNear, onFar }: NearViewOptions): NearView {
  const groups = new Map<Element, Set<MatchedBlock>>();
  const groupOf = new Map<MatchedBlock, Element>();
  const observer = new IntersectionObserver(report, { rootMargin: '100% 0%' });

  function report(entries: IntersectionObserverEntry[]): void {
    const come: MatchedBlock[] = [];
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const group = groups.get(target);
      if (!group) continue;
      if (isIntersecting) come.push(...group);
      else if (!boundingClientRect.width && isBoxless(target)) move(group, target);
      else group.forEach(onFar);
    }
    if (come.length) onNear(come);
  }

  /** The observer never reports an element without a box as seen. */
  function move(group: ReadonlySet<MatchedBlock>, element: Element): void {
    groups.delete(element);
    observer.unobserve(element);
    for (const block of group) if (element.parentElement) join(block, element.parentElement);
  }

  function join(block: MatchedBlock, element: Element): void {
    const group = groups.get(element) ?? new Set();
    group.add(block);
    groups.set(element, group);
    groupOf.set(block, element);
    // A block that joins later is painted too.
    observeAnew(element);
  }

  /** Observing again reports the element again. */
  function observeAnew(element: Element): void {
    observer.unobserve(element);
    observer.observe(element);
  }

  return {
    add(blocks) {
      const counts = countByAncestor(blocks);
      for (const block of blocks) {
        const element = groupElement(block, counts);
        if (element) join(block, element);
      }
    },
    drop(block) {
      const element = groupOf.get(block);
      groupOf.delete(block);
      if (!element) return;
      const group = groups.get(element)!;
      group.delete(block);
      if (group.size) return;
      groups.delete(element);
      observer.unobserve(element);
    },
    again(blocks) {
      const elements = new Set<Element>();
      for (const block of blocks) if (groupOf.has(block)) elements.add(groupOf.get(block)!);
      elements.forEach(observeAnew);
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
