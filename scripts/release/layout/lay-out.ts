import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listSources } from '../archives/list-sources.ts';
import { type Files, inOrder, readFiles, writeFiles } from '../archives/read-files.ts';
import { writeZip } from '../archives/write-zip.ts';
import { packFolder } from '../package/pack-folder.ts';
import { stagePackage } from '../package/stage-package.ts';
import { stageWidget } from '../widget/stage-widget.ts';
import { type ReleaseManifest, writeManifest } from './write-manifest.ts';
import { writeSbom } from './write-sbom.ts';

/** Which build is whose zip: Edge takes the same files as Chrome. */
const STORES = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox' } as const;

/** What agencies get beside the script. */
const TEXTS = ['LICENSE', 'CHANGELOG.md'];

/**
 * Lays out a release in a folder, which is emptied first, from the built `dist` of a project: `widget/`, `npm/`, all archives,
 * `annae-<version>.cdx.json` and `manifest.json`.
 */
export async function layOut(project: string, folder: string): Promise<ReleaseManifest> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const record = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { name: string; version: string };
  const nameOf = (part: string) => `${record.name}-${part}-${record.version}.zip`;
  const widget = await stageWidget(join(project, 'dist/widget'));
  writeFiles(join(folder, 'widget'), widget.files);
  writeFiles(join(folder, 'npm'), await stagePackage(widget));
  const texts = TEXTS.map((name) => [name, readFileSync(join(project, name))] as const);
  const sbom = Buffer.from(`${JSON.stringify(writeSbom(project), null, 2)}\n`);
  const extensions = new Map(Object.values(STORES).map((build) => [build, writeZip(readFiles(join(project, 'dist/extension', build)))]));
  const packed = packFolder(join(folder, 'npm'), folder);
  const archives: Files = inOrder([
    [basename(packed), readFileSync(packed)],
    [nameOf('widget'), writeZip(inOrder([...widget.files, ...texts]))],
    ...Object.entries(STORES).map(([store, build]) => [nameOf(store), extensions.get(build)!] as const),
    [nameOf('sources'), writeZip(listSources(project))],
    [`${record.name}-${record.version}.cdx.json`, sbom],
  ]);
  writeFiles(folder, archives);
  const manifest = writeManifest(record, widget, archives);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
