import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ID = 'annae:version';
const PACKAGE = new URL('../../package.json', import.meta.url);

/** Vite plugin: `annae:version` is the version of this project, as `package.json` has it. */
export function viteVersion(): Plugin {
  return {
    name: 'annae-version',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(JSON.parse(readFileSync(PACKAGE, 'utf8')).version)};` : undefined),
  };
}
