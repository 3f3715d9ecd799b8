import type { BlockRegistry } from './block-registry.ts';
import type { MatchedBlock } from './matched-block.ts';
import type { PartOptions, readPage } from './page-text.ts';
import type { PageChange } from './watch-changes.ts';

export interface ChangeOptions extends PartOptions {
  readPage: typeof readPage;
  change: PageChange;
  registry: BlockRegistry;
  /** Called with each block whose text has left the page or is read again. */
  onGone(block: MatchedBlock): void;
}

/** Reads the changed parts of the page again, and these alone; the registry has the new blocks afterwards. Returns them. */
export function readChange({ readPage, change, registry, onGone, ...part }: ChangeOptions): MatchedBlock[] {
  registry.takeFrom(change.removed).forEach(onGone);
  const fresh: MatchedBlock[] = [];
  for (const roots of change.units) {
    const old = registry.takeFrom(roots);
    old.forEach(onGone);
    const section = old[0]?.section ?? registry.sectionBefore(roots[0]!);
    const { walk, blocks } = readPage({ ...part, roots, section });
    walk.advance(() => false);
    for (const block of blocks) fresh.push(block);
  }
  registry.add(fresh);
  return fresh;
}
