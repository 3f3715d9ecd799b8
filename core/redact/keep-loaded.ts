/** Files that stay once they are loaded. */
export interface LoadedFiles<Name, File> {
  has(names: readonly Name[]): boolean;
  /** Loads those that are missing. */
  load(names: readonly Name[]): Promise<void>;
  /** In one order, whichever came first. */
  loaded(): File[];
}

interface Files<Name, File> {
  /** All that can be loaded, in the order of `loaded`. */
  names: readonly Name[];
  load(name: Name): Promise<File>;
  /** Called when files have come. */
  onNew(): void;
}

/** Loads files when they are first asked for. */
export function keepLoaded<Name extends string, File>({ names, load, onNew }: Files<Name, File>): LoadedFiles<Name, File> {
  const files = new Map<Name, File>();
  return {
    has: (wanted) => wanted.every((name) => files.has(name)),
    async load(wanted) {
      const missing = [...new Set(wanted)].filter((name) => !files.has(name));
      const answers = await Promise.all(missing.map(async (name) => [name, await load(name)] as const));
      // Texts that change while files are loaded ask for the same ones again.
      const added = answers.filter(([name]) => !files.has(name));
      for (const [name, file] of added) files.set(name, file);
      if (added.length) onNew();
    },
    loaded: () => names.flatMap((name) => (files.has(name) ? [files.get(name)!] : [])),
  };
}
