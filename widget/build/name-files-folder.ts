import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FOLDER_FILE = fileURLToPath(new URL('../tag/files-folder.ts', import.meta.url)).replaceAll('\\', '/');

/** Has the script look for its other files in this folder (a path from its own address, with a slash at the end). Throws where the script does not ask. */
export function nameFilesFolder(folder: string): Plugin {
  let isNamed = false;
  return {
    name: 'annae-files-folder',
    enforce: 'pre',
    load(id) {
      if (id.replaceAll('\\', '/') !== FOLDER_FILE) return undefined;
      isNamed = true;
      return `export const FILES_FOLDER = ${JSON.stringify(folder)};`;
    },
    generateBundle() {
      if (!isNamed) this.error('the script does not ask in which folder its files are.');
    },
  };
}
