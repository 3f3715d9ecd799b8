import { join } from 'node:path';
import { COMPILED, PROJECT } from './folders.ts';
import { keepJson } from './keep-json.ts';
import { readState } from './read-state.ts';
import { removeOld } from './remove-old.mjs';

/** What the compiled glossary is made from, its code included. */
const SOURCES = ['core', 'glossary', 'locales', 'package-lock.json'];

/** For how many states of the sources everything is kept: for a change and its undoing, and for another branch. */
const STATES = 3;

/** Returns a part, as it was kept or as `make` makes it. */
export type Keep = <Made>(part: string, make: () => Made) => Made;

/**
 * Keeps what is made from the files of the core, the glossary and the locales, as JSON in `.cache/compiled`, in one folder for each
 * state of these files. A changed, new or missing file is noticed when the first part is asked for.
 */
export function keepByFiles({ project = PROJECT, cache = COMPILED } = {}): Keep {
  const read = () => readState({ project, sources: SOURCES, store: join(cache, 'files.json') });
  let state: string | null = null;
  return (part, make) => {
    state ??= read();
    const path = join(cache, `parts-${state}`, `${part}.json`);
    return keepJson(path, make, {
      // If a file was saved meanwhile, nobody knows which text went into it.
      mayKeep: () => read() === state,
      afterwards: () => removeOld(cache, 'parts-', STATES),
    });
  };
}
