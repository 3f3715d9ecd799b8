import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseCheck } from './release-check.ts';

/** One version everywhere, with its place in the changelog, and no note left that a later one should hold. */
export const versions: ReleaseCheck = {
  name: 'version',
  find({ project }) {
    const { version } = readJson(join(project, 'package.json'));
    const notes = readdirSync(join(project, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');
    const manifests = ['chrome', 'firefox'].map((browser) => join(project, 'dist/extension', browser, 'manifest.json'));
    const [, latest] = /^## (\S+)$/m.exec(readFileSync(join(project, 'CHANGELOG.md'), 'utf8')) ?? [];
    return [
      ...(latest === version ? [] : [`CHANGELOG.md begins with ${latest}, package.json says ${version}; run \`npx changeset version\`.`]),
      ...notes.map((name) => `.changeset/${name} is in no version yet; run \`npx changeset version\`.`),
      ...manifests
        .filter((path) => existsSync(path) && readJson(path).version !== version)
        .map((path) => `${path} is not of version ${version}.`),
    ];
  },
};

function readJson(path: string): { version: string } {
  return JSON.parse(readFileSync(path, 'utf8'));
}
