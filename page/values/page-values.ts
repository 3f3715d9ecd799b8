import { seoulDate } from '../../core/time/seoul-clock.ts';
import { type PlacedValue, wantedValues } from '../../core/values/choose-values.ts';
import type { FirstMarks } from '../first-marks.ts';
import { createBlockRegistry } from '../text/block-registry.ts';
import { type MatchedBlock, rangesOf } from '../text/matched-block.ts';
import type { PartOptions } from '../text/page-text.ts';
import { readChange } from '../text/read-change.ts';
import { createShadowRoots } from '../text/shadow-roots.ts';
import { type PageChange, watchChanges } from '../text/watch-changes.ts';
import { boundByLabel, tableAround } from './around-value.ts';
import { nextIdle } from './idle.ts';
import type { ValueMark } from './value-mark.ts';
import { createValueStore } from './value-store.ts';

export interface PageValuesOptions {
  /** Whether the browser has translated the page: nothing is read again then. */
  isTranslated(): boolean;
  now: Date;
  /** Called with the document and each open shadow tree. */
  onTree(tree: Document | ShadowRoot): void;
  /** Called with blocks that have been read. */
  onRead(blocks: readonly MatchedBlock[]): void;
  /** Called with a block whose text has left the page or is read again. */
  onGone(block: MatchedBlock): void;
}

/** The values of a page that a reader may need explained. */
export interface PageValues {
  inBlock(block: MatchedBlock): readonly ValueMark[];
  /** In the page's order. */
  all(): readonly ValueMark[];
  /** Reads the page in idle time; resolves when it has been read, as it was at the start. */
  read(): Promise<void>;
  destroy(): void;
}

/** A value with its place among tables. */
interface Found extends PlacedValue {
  mark: ValueMark;
}

/** Reads a page for its values, as its terms are read, and follows its changes. */
export function createPageValues(first: FirstMarks, { now, ...options }: PageValuesOptions): PageValues {
  const { document, root, ownHost, exclude, readPage } = first;
  const store = createValueStore(seoulDate(now));
  const watcher = watchChanges(ownHost, followChange);
  const registry = createBlockRegistry();
  const shadowRoots = createShadowRoots(watch);
  const part: PartOptions = { matcher: store.match, ownHost, exclude, onShadowRoot: shadowRoots.add };
  const found = new Map<MatchedBlock, readonly Found[]>();
  let wanted: ReadonlySet<ValueMark> = new Set();
  /** Changes that came while the page was first read; null once it has been. */
  let early: PageChange[] | null = [];
  let isOver = false;

  function watch(tree: Document | ShadowRoot): void {
    options.onTree(tree);
    watcher.watch(tree === document ? root : tree);
  }

  async function read(): Promise<void> {
    const { walk, blocks } = readPage({ ...part, roots: [root] });
    let done = 0;
    for (let isRead = false; !isRead && !isOver; ) {
      isRead = walk.advance(await nextIdle());
      for (; done < blocks.length; done++) take(blocks[done]!);
    }
    if (isOver) return;
    registry.fill(blocks);
    const changes = early ?? [];
    early = null;
    chooseWanted(blocks);
    changes.forEach(followChange);
  }

  function take(block: MatchedBlock): void {
    const values = Array.from(rangesOf(block), ({ term: number, ...range }): Found => {
      const element = range.startContainer.parentElement ?? root;
      const value = boundByLabel(store.get(number), element);
      return { value, table: tableAround(element), mark: { ...range, value, number } };
    });
    found.set(block, values);
  }

  /** Which values are wanted depends on all of a table. */
  function chooseWanted(fresh: readonly MatchedBlock[]): void {
    wanted = new Set(wantedValues([...found.values()].flat()).map(({ mark }) => mark));
    options.onRead(fresh);
  }

  function followChange(change: PageChange): void {
    if (early) early.push(change);
    else if (options.isTranslated()) watcher.destroy();
    else {
      const fresh = readChange({ ...part, readPage, change, registry, onGone: forget });
      fresh.forEach(take);
      chooseWanted(fresh);
    }
  }

  function forget(block: MatchedBlock): void {
    options.onGone(block);
    for (const { mark } of found.get(block) ?? []) store.drop(mark.number);
    found.delete(block);
  }

  function inBlock(block: MatchedBlock): readonly ValueMark[] {
    return (found.get(block) ?? []).flatMap(({ mark }) => (wanted.has(mark) ? mark : []));
  }

  return {
    inBlock,
    all: () => registry.inOrder().flatMap(inBlock),
    read() {
      watch(document);
      return read();
    },
    destroy() {
      isOver = true;
      watcher.destroy();
    },
  };
}
