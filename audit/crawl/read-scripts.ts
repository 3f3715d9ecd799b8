import { decodeDocument } from '../../sources/document/decode-document.ts';
import type { LoadedScript } from '../page/page-input.ts';
import { isNoise } from '../page/read/is-noise.ts';
import { lookAtCode } from '../page/scripts/look-at-code.ts';

/** The most bytes of a script. What is longer is a program and checks no form. */
export const SCRIPT_BYTES = 500_000;
/** The most scripts of a run. A site has fewer; one that makes a new address for each page has no end. */
const MOST_OF_RUN = 2_000;
/** Milliseconds after which no further script of a page is asked for: its own turn would come too late. The next page goes on. */
const PATIENCE = 60_000;

export interface ScriptSettings {
  /** Gets a script by its address; null where there is none to read. */
  load(address: string): Promise<{ bytes: Uint8Array; contentType?: string | undefined } | null>;
  now?(): number;
}

/** Tells what was found in some scripts; those in which nothing was found are left out. */
export type ScriptReader = (addresses: readonly string[]) => Promise<LoadedScript[]>;

/** Each script is read once, however many pages load it. What was found in it is kept, and not its text. */
export function createScriptReader({ load, now = () => performance.now() }: ScriptSettings): ScriptReader {
  const known = new Map<string, Promise<LoadedScript['places']>>();
  function read(address: string): Promise<LoadedScript['places']> {
    const found = known.get(address);
    if (found || known.size >= MOST_OF_RUN) return found ?? Promise.resolve([]);
    const reading = load(address).then(
      (script) => (script ? lookAt(script.bytes, script.contentType) : []),
      (error) => {
        known.delete(address);
        throw error;
      },
    );
    known.set(address, reading);
    return reading;
  }
  return async (addresses) => {
    const end = now() + PATIENCE;
    const scripts: LoadedScript[] = [];
    for (const address of addresses) {
      if (now() >= end) break;
      const places = await read(address);
      if (places.length > 0) scripts.push({ address, places });
    }
    return scripts;
  };
}

function lookAt(bytes: Uint8Array, contentType?: string): LoadedScript['places'] {
  const decoded = decodeDocument(bytes, contentType);
  if (isNoise(decoded)) return [];
  // Copied: in V8, a piece of a text keeps the whole text in memory.
  return structuredClone(lookAtCode(decoded.text));
}
