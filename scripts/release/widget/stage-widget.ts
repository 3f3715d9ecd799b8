import { join } from 'node:path';
import { build, type InlineConfig, type Rollup } from 'vite';
import { entryBuild, scriptBuild } from '../../../widget/build/build-config.ts';
import { nameFilesFolder } from '../../../widget/build/name-files-folder.ts';
import { hashFile, nameHash } from '../archives/hash-file.ts';
import { type Files, inOrder, readFiles } from '../archives/read-files.ts';

/** The widget as agencies serve it. */
export interface StagedWidget {
  files: Files;
  /** The script under the name that stays, for a tag without `integrity`. */
  stable: string;
  /** The same script under a name with its hash, for a tag with `integrity`. */
  main: string;
  /** The folder of all other files, with a slash at its end. */
  folder: string;
}

/** The name that stays. */
const STABLE = 'annae.js';

/**
 * The widget with hashes in its names: `annae.<hash>.js`, the same as `annae.js`, and the files that it loads in `annae/<hash>/`, the hash of
 * them all. `built` is the folder `dist/widget` of a build. Builds the script once more, since that folder's name stands in it.
 */
export async function stageWidget(built: string): Promise<StagedWidget> {
  const loaded = readFiles(join(built, 'annae'));
  const folder = `annae/${hashOfAll(loaded)}/`;
  const script = Buffer.from(await buildFor(scriptBuild, folder));
  const main = `annae.${nameHash(script)}.js`;
  const files = inOrder([
    [STABLE, script] as const,
    [main, script] as const,
    ...[...loaded].map(([path, content]) => [folder + path, content] as const),
  ]);
  return { files, stable: STABLE, main, folder };
}

/** Of the names too. */
function hashOfAll(files: Files): string {
  return nameHash([...files].map(([path, content]) => `${path} ${hashFile(content).sha256}\n`).join(''));
}

/** The module for pages that import Annae and serve the widget's files from `folder`. */
export function buildEntry(folder: string): Promise<string> {
  return buildFor(entryBuild, folder);
}

async function buildFor(config: InlineConfig, folder: string): Promise<string> {
  const built = await build({
    ...config,
    plugins: [...(config.plugins ?? []), nameFilesFolder(folder)],
    build: { ...config.build, write: false },
  });
  const [{ output }] = [built].flat() as [Rollup.RollupOutput];
  return output[0].code;
}
