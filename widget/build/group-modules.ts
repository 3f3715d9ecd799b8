import type { ManualChunkMeta } from 'rollup';

/** Entries of a build, by the paths of their modules. */
export interface EntryOrder {
  /** What every page loads before all others: its name, and its module. */
  always: readonly [name: string, entry: string];
  /** What a reader's first look at a word loads: names for what each shares with what is opened later, and their modules. */
  first: Readonly<Record<string, string>>;
  /** What may be loaded without those: a name for what any of it shares with them, and its modules. */
  early: readonly [name: string, ...entries: string[]];
}

/**
 * Tells a module's chunk, where the bundler would make many small ones, each of which is a request. What is always loaded goes into one,
 * and what a first look shares with what comes later into few. Undefined: the bundler decides.
 */
export function groupModules({ always: [name, always], first, early: [common, ...early] }: EntryOrder) {
  let groups: ReadonlyMap<string, string> | null = null;

  function group({ getModuleIds, getModuleInfo }: ManualChunkMeta): ReadonlyMap<string, string> {
    const reached = (...entries: string[]) => {
      const found = new Set(entries);
      for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
      return found;
    };
    const isEntry = (id: string) => Boolean(getModuleInfo(id)?.isEntry || getModuleInfo(id)?.dynamicImporters.length);
    const grouped = new Map([...reached(always)].map((id) => [id, name]));
    const before = reached(...early);
    const later = [...getModuleIds()].filter((id) => isEntry(id) && !before.has(id));
    for (const [chunk, entry] of Object.entries(first)) {
      const after = reached(...later.filter((id) => id !== entry && id !== always));
      for (const id of reached(entry)) {
        if (!grouped.has(id) && before.has(id)) grouped.set(id, common);
        else if (!grouped.has(id) && after.has(id)) grouped.set(id, chunk);
      }
    }
    return grouped;
  }

  return (id: string, modules: ManualChunkMeta): string | undefined => {
    groups ??= group(modules);
    return groups.get(id);
  };
}
