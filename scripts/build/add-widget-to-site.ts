import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import type { Setup } from '../../site/configure/load-setup.ts';
import { hashFile } from '../release/archives/hash-file.ts';
import { writeFiles } from '../release/archives/read-files.ts';
import { writeZip } from '../release/archives/write-zip.ts';
import { stageWidget } from '../release/widget/stage-widget.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Puts the widget as agencies serve it beside the page on which it is set up, as files for the samples and as a zip. Both are built before. */
export async function addWidgetToSite(): Promise<void> {
  const folder = join(DIST, 'glossary/configure');
  const { files, stable, main } = await stageWidget(join(DIST, 'widget'));
  rmSync(join(folder, 'widget'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFiles(join(folder, 'widget'), files);
  const { version } = packageJson;
  const zip = `annae-widget-${version}.zip`;
  const content = writeZip(files);
  writeFileSync(join(folder, zip), content);
  const { integrity } = hashFile(files.get(main)!);
  const release = { version, stable, main, integrity, zip, zipBytes: content.byteLength } satisfies Setup['release'];
  writeFileSync(join(folder, 'release.json'), JSON.stringify(release));
}
