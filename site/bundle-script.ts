import { dirname } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

/** A script of the site as one classic script, because browsers do not load modules from a folder on the disk. `entry` is a path. */
export async function bundleScript(entry: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    root: dirname(entry),
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'annaeGlossary' } },
  });
  const [{ output }] = [result].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
