import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, from which the paths of sources are written. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Libraries that find files of their own beside their code, or that know their classes by name. */
const EXTERNAL = ['@crawlee/basic', '@electric-sql/pglite', '@napi-rs/canvas', 'esbuild', 'pdfjs-dist', 'pg', 'pg-boss', 'tesseract.js'];

/**
 * How a program that is written in TypeScript becomes plain JavaScript, one file for each part that it loads later, with its libraries.
 * @param {string} entry the program's file, from the project's folder
 * @returns {import('esbuild').BuildOptions & { metafile: true }}
 */
export function bundleOptions(entry) {
  return {
    entryPoints: [entry],
    absWorkingDir: PROJECT,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: EXTERNAL,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    // Libraries in CommonJS ask for modules of Node.js.
    banner: { js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);" },
    metafile: true,
    logLevel: 'silent',
  };
}

/**
 * Lets `import.meta.url` in a source be the address of that source, since it leads to the files of the glossary and the locales.
 * @param {string} folder where the bundle will lie, from the project's folder or as a whole path
 * @returns {import('esbuild').Plugin}
 */
export function placesOfSources(folder) {
  return {
    name: 'places-of-sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|tsx)$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const place = JSON.stringify(relative(folder, path).replaceAll('\\', '/'));
        return {
          contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      });
    },
  };
}
