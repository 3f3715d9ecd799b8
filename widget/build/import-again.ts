import type { Plugin } from 'vite';

/**
 * Loads a file again under another address where it could not be loaded: Firefox remembers the failure for as long as the page is
 * there. Only what no other file imports can be loaded so, since another address makes another module.
 */
const IMPORT_AGAIN = `const importAgain=(name,base)=>import(name=new URL(name,base).href).catch(()=>import(name+'?again='+Date.now()));`;

/** What stands before the code of a file that loads others. */
export function introduceImports({ dynamicImports }: { dynamicImports: readonly string[] }): string {
  return dynamicImports.length ? IMPORT_AGAIN : '';
}

/** Makes files that a connection has failed be there when they are next asked for. */
export function importAgain(): Plugin {
  return {
    name: 'annae-import-again',
    renderDynamicImport: () => ({ left: 'importAgain(', right: ',import.meta.url)' }),
  };
}
