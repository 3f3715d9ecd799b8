import { join } from 'node:path';
import { readFiles } from '../archives/read-files.ts';
import { type Sbom, writeSbom } from '../layout/write-sbom.ts';
import type { ReleaseCheck } from './release-check.ts';

/** Licences under which others' code may ship with ours. MPL-2.0 asks for the source of its own files alone, which we ship unchanged. */
const ALLOWED = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'ISC', 'MIT', 'MPL-2.0'],
  ...['(MIT OR CC0-1.0)', '(MPL-2.0 OR Apache-2.0)'],
]);

/** Packages that say their licence in a file (MIT, as of November 2026) and not in `package.json`. */
const SAID_IN_A_FILE = new Set(['map-stream@0.1.0', 'pause-stream@0.0.11']);

/** Names that parts of Preact have for themselves. */
const PARTS_OF_PREACT = new Set(['jsx-runtime', 'preact-hooks']);

/** Every package of the bill of materials has a licence that allows it, and whatever was bundled is in the bill. */
export const licences: ReleaseCheck = {
  name: 'licences',
  find({ project, folder }) {
    const sbom = writeSbom(project);
    return [...forbidden(sbom), ...unlisted(sbom, bundledIn(project, folder))];
  },
};

export function forbidden({ components }: Pick<Sbom, 'components'>): string[] {
  const unsaid = components.filter(({ name, version }) => !SAID_IN_A_FILE.has(`${name}@${version}`));
  return unsaid.flatMap(({ name, version, licenses = [] }) => {
    const named = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '');
    return named.length && named.every((licence) => ALLOWED.has(licence))
      ? []
      : [`${name} ${version} ships under ${named.join(', ') || 'no licence'}, which is none of ${[...ALLOWED].join(', ')}.`];
  });
}

export function unlisted({ components }: Pick<Sbom, 'components'>, bundled: ReadonlyMap<string, string>): string[] {
  const listed = new Set(components.map(({ name }) => name));
  return [...bundled]
    .filter(([name]) => !listed.has(name) && !PARTS_OF_PREACT.has(name))
    .map(([name, where]) => `${name} is bundled (${where}) but only a development dependency; move it to \`dependencies\`.`);
}

/** The packages that the files of licences name, and where. */
function bundledIn(project: string, folder: string): Map<string, string> {
  const places = ['dist/widget', 'dist/extension/chrome/licences', 'dist/extension/firefox/licences'];
  const lists = [...places.map((place) => join(project, place)), join(folder, 'npm/command')].flatMap((place) =>
    [...readFiles(place, (path) => /\/$|licences\.md$|^[^/]+\.md$/.test(path))].map(([path, text]) => [
      `${place}/${path}`,
      text.toString(),
    ]),
  );
  return new Map(lists.flatMap(([path, text]) => [...text!.matchAll(/^## (\S+) - \S+ \(/gm)].map(([, name]) => [name!, path!] as const)));
}
