import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The script of the page as one classic script: browsers load no modules from a file on the disk. */
export async function bundleApp(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('app/main.tsx', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome128', 'firefox140', 'safari17.2'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
