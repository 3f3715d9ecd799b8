import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../bundle/bundle-options.mjs';
import { type Files, inOrder, readFiles } from '../archives/read-files.ts';
import { buildEntry, type StagedWidget } from '../widget/stage-widget.ts';
import { bundleCommand } from './bundle-command.ts';
import { compiledParts } from './compiled-parts.ts';
import { packageRecord } from './package-record.ts';
import { thirdPartyLicences } from './third-party-licences.ts';
import { writeTypes } from './write-types.ts';

/** What recognition finds by itself, beside the library that needs it. */
const NEEDED_BY: Readonly<Record<string, readonly string[]>> = { 'tesseract.js': ['@tesseract.js-data/kor'] };

/** The texts of the project that go along, and the name that they have there. */
const TEXTS: Readonly<Record<string, string>> = { LICENSE: 'LICENSE', 'CHANGELOG.md': 'CHANGELOG.md', 'docs/npm.md': 'README.md' };

/** The files of the npm package: the module with its types, the widget to serve, the command with the glossary, and whose licences they have. */
export async function stagePackage(widget: StagedWidget): Promise<Files> {
  const command = await bundleCommand();
  const loaded = command.loaded.flatMap((library) => [library, ...(NEEDED_BY[library] ?? [])]);
  const text = (path: string) => readFileSync(join(PROJECT, path));
  const files: [string, Uint8Array][] = [
    ['annae.mjs', Buffer.from(await buildEntry(widget.folder))],
    ['annae.d.ts', Buffer.from(writeTypes())],
    ...[...widget.files].map(([path, content]) => [`widget/${path}`, content] as [string, Uint8Array]),
    ...command.files,
    ['command/licences.md', Buffer.from(thirdPartyLicences(command.bundled, join(PROJECT, 'node_modules')))],
    ...[...compiledParts()].map(([part, made]) => [`compiled/${part}.json`, Buffer.from(JSON.stringify(made))] as [string, Uint8Array]),
    ...['glossary', 'locales'].flatMap((folder) => dataOf(folder)),
    ...Object.entries(TEXTS).map(([path, name]) => [name, text(path)] as [string, Uint8Array]),
  ];
  const folders = [...new Set(files.map(([path]) => path.split('/')[0]!))].sort();
  const record = packageRecord(JSON.parse(text('package.json').toString()), loaded, folders);
  return inOrder([...files, ['package.json', Buffer.from(`${JSON.stringify(record, null, 2)}\n`)]]);
}

/** Everything in a folder that is no code. */
function dataOf(folder: string): [path: string, content: Uint8Array][] {
  return [...readFiles(join(PROJECT, folder))]
    .filter(([path]) => !/\.(ts|mjs)$/.test(path))
    .map(([path, content]) => [`${folder}/${path}`, content]);
}
