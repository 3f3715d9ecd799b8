import { builtInsWork } from './tag/built-ins.ts';

/** Loads a script of ours by the name of its file. Rejects where it cannot be loaded. */
export type LoadFile = <Module>(name: string) => Promise<Module>;

/** What loads the files below an address. */
export function openFolder(base: URL): LoadFile {
  return async (name) => {
    // The script would take the built-ins as they are now, and what is made with it takes them as they are once it is loaded.
    assertBuiltIns();
    const module = await importFile(new URL(name, base).href);
    assertBuiltIns();
    return module;
  };
}

/** Imports a script; once more where Firefox drops what is on its way, with no reason, since a script opens the document anew. */
function importFile(address: string) {
  return import(/* @vite-ignore */ address).catch((reason: unknown) => {
    if (reason !== undefined) throw reason;
    return import(/* @vite-ignore */ address);
  });
}

function assertBuiltIns(): void {
  if (!builtInsWork()) throw new Error('the page has replaced built-in functions by others that do not work.');
}
