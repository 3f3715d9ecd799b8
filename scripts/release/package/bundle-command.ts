import { existsSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { bundleApp } from '../../../workshop/review/page/bundle-app.ts';
import { bundleOptions, PROJECT, placesOfSources } from '../../bundle/bundle-options.mjs';
import { type Files, inOrder } from '../archives/read-files.ts';

/** The command as plain JavaScript, for `npx annae`. */
export interface BundledCommand {
  /** By their paths in the package. */
  files: Files;
  /** The packages whose code is in it. */
  bundled: readonly string[];
  /** The packages that it loads if they are there. */
  loaded: readonly string[];
}

const ENTRY = 'cli/annae.ts';
const FOLDER = 'command';

/** Files that the package has in place of a file of the project, which keeps or makes what the package brings ready. */
const IN_PLACE: Readonly<Record<string, string>> = {
  'glossary/cache/keep-by-files.ts': 'scripts/release/package/shipped/keep-by-files.ts',
  'glossary/cache/keep-parsed.ts': 'scripts/release/package/shipped/keep-parsed.ts',
  'glossary/read/read-sound-glossary.ts': 'scripts/release/package/shipped/read-sound-glossary.ts',
};

/** Scripts that the project bundles when a command runs: their modules, and what these then say. */
const READY: Readonly<Record<string, () => Promise<string>>> = {
  'workshop/review/page/bundle-app.ts': async () => `export const bundleApp = async () => ${JSON.stringify(await bundleApp())};`,
};

/** Bundles the command, and takes along the single files that its sources read (`new URL('page.css', import.meta.url)`). */
export async function bundleCommand(): Promise<BundledCommand> {
  const { outputFiles, metafile } = await build({
    ...bundleOptions(ENTRY),
    outdir: join(PROJECT, FOLDER),
    write: false,
    target: 'node20.19',
    plugins: [readyModules(), placesOfSources(join(PROJECT, FOLDER))],
  });
  const code = outputFiles.map(({ path, contents }) => [`${FOLDER}/${posix.basename(path)}`, contents] as const);
  return {
    files: inOrder([...code, ...filesReadBy(metafile), ['bin/annae.mjs', Buffer.from(BIN)]]),
    bundled: packagesIn(Object.keys(metafile.inputs)),
    loaded: loadedBy(metafile),
  };
}

const BIN = `#!/usr/bin/env node
import '../${FOLDER}/annae.js';
`;

/** A module in place of another is at its address, so that what it names by its own is found from there. */
function readyModules(): Plugin {
  return {
    name: 'ready-modules',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, importer }) => {
        const instead = IN_PLACE[fromProject(join(resolveDir, path))];
        // It may use the one whose place it takes.
        return instead && fromProject(importer) !== instead ? { path: join(PROJECT, instead) } : undefined;
      });
      onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const ready = READY[fromProject(path)];
        return ready ? { contents: await ready(), loader: 'ts' } : undefined;
      });
    },
  };
}

function fromProject(path: string): string {
  return relative(PROJECT, path).replaceAll('\\', '/');
}

function filesReadBy({ inputs }: Metafile): [path: string, content: Uint8Array][] {
  const sources = Object.keys(inputs).filter((path) => /^(?!node_modules).*\.tsx?$/.test(path) && !Object.hasOwn(READY, path));
  return sources.flatMap((source) =>
    [...readFileSync(join(PROJECT, source), 'utf8').matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].flatMap(([, name]) => {
      const path = posix.join(dirname(source), name!);
      const file = join(PROJECT, path);
      return existsSync(file) && statSync(file).isFile() ? [[path, readFileSync(file)] as [string, Uint8Array]] : [];
    }),
  );
}

/** The names of the packages to which files belong, each once. */
function packagesIn(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function loadedBy({ outputs }: Metafile): string[] {
  const imports = Object.values(outputs).flatMap((output) =>
    output.imports.filter(({ external, path }) => external && !isBuiltin(path)).map(({ path }) => path),
  );
  const names = imports.flatMap((path) => /^((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}
