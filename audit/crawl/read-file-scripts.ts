import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { LoadedScript } from '../page/page-input.ts';
import type { PageElement } from '../page/read/page-view.ts';
import { findScripts } from './find-scripts.ts';
import type { PageFile } from './list-page-files.ts';
import { createScriptReader, SCRIPT_BYTES, type ScriptReader } from './read-scripts.ts';

/** Stands for the folder as a site, so that links are resolved as a browser does; nobody is asked there. */
const SITE = 'http://folder.invalid';

export type FileScriptReader = (elements: readonly PageElement[], page: PageFile) => Promise<LoadedScript[]>;

/** What reads the scripts that pages in files load, where they lie in the folder that is audited. */
export function readFileScripts(): FileScriptReader {
  const readers = new Map<string, ScriptReader>();
  return async (elements, { path, address, folder }) => {
    const read = readers.get(folder) ?? createScriptReader({ load: (script) => readWithin(folder, script).catch(() => null) });
    readers.set(folder, read);
    const page = relative(folder, path).replaceAll(sep, '/');
    const from = `${SITE}/${page.split('/').map(encodeURIComponent).join('/')}`;
    const found = findScripts(elements, { address: from, isOwn: ({ origin }) => origin === SITE });
    const before = address.slice(0, address.length - page.length);
    return (await read(found.flatMap(pathOf))).map((script) => ({ ...script, address: `${before}${script.address}` }));
  };
}

/** The path below the folder; none for an address that no file has. */
function pathOf(address: string): string[] {
  try {
    return [decodeURIComponent(new URL(address).pathname).slice(1)];
  } catch {
    return [];
  }
}

/** Rejects for what is no file in the folder, whatever links lead to it, and for what is too long; a page may be a stranger's. */
async function readWithin(folder: string, script: string): Promise<{ bytes: Uint8Array }> {
  const [home, file] = await Promise.all([realpath(folder), realpath(join(folder, script))]);
  const below = relative(home, file);
  if (below.split(sep)[0] === '..' || isAbsolute(below)) throw new Error(`${script} lies elsewhere`);
  const found = await stat(file);
  if (!found.isFile() || found.size > SCRIPT_BYTES) throw new Error(`${script} is no script`);
  return { bytes: await readFile(file) };
}
