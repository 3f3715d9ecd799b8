import type { Plugin } from 'vite';

/** The file into which Vite writes the licences of what it bundles. */
export const LICENCES = 'licences.md';

/** Gives each build of an extension its own file of licences, `licences/<entry>.md`: all go into one folder, where the last would stay alone. */
export function nameLicences(): Plugin {
  return {
    name: 'annae-name-licences',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle[LICENCES];
        const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
        if (file?.type !== 'asset' || !entry) return;
        delete bundle[LICENCES];
        this.emitFile({ type: 'asset', fileName: `licences/${entry.name}.md`, source: file.source });
      },
    },
  };
}
