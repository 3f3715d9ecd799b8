import { ADDRESSES } from '../../../core/addresses.ts';

/** What the project's `package.json` says of what is packed. */
export interface ProjectRecord {
  name: string;
  version: string;
  description: string;
  engines: Record<string, string>;
  dependencies: Record<string, string>;
}

/** The `package.json` of the npm package. `loaded` are the packages that its command loads if they are there: for PDFs and pictures. */
export function packageRecord(project: ProjectRecord, loaded: readonly string[], folders: readonly string[]): object {
  const { name, version, description, engines, dependencies } = project;
  const { repository } = ADDRESSES;
  return {
    name,
    version,
    description,
    keywords: ['korean', 'glossary', 'accessibility', 'plain-language', 'public-services', 'i18n'],
    // Code, and the words of the glossary.
    license: '(MIT AND CC-BY-4.0)',
    ...(repository && { repository: { type: 'git', url: `git+${repository}.git` }, bugs: `${repository}/issues` }),
    type: 'module',
    exports: {
      '.': { types: './annae.d.ts', default: './annae.mjs' },
      './widget/*': './widget/*',
      './package.json': './package.json',
    },
    types: './annae.d.ts',
    bin: { annae: 'bin/annae.mjs' },
    files: folders,
    // The script of the tag starts by itself; the module does nothing until it is called.
    sideEffects: ['./widget/**', './bin/**', './command/**'],
    engines,
    optionalDependencies: Object.fromEntries(loaded.map((library) => [library, versionOf(library, dependencies)])),
  };
}

function versionOf(library: string, dependencies: Readonly<Record<string, string>>): string {
  const version = dependencies[library];
  if (!version) throw new Error(`The command loads ${library}, which is none of the dependencies of package.json.`);
  return version;
}
