import type { Plugin } from 'vite';
import { LICENCES } from '../widget/build/shipping.ts';

/**
 * Gives each build of an extension its own file of licences, since all go into one folder, where the last would stay
 * alone: `licences/<entry>.md`, and `licences/pages.md` for the build with several entries.
 */
export function nameLicences(): Plugin {
  return {
    name: 'annae-name-licences',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle[LICENCES];
        const entries = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' && chunk.isEntry ? [chunk.name] : []));
        if (file?.type !== 'asset') return;
        delete bundle[LICENCES];
        this.emitFile({ type: 'asset', fileName: `licences/${entries.length === 1 ? entries[0] : 'pages'}.md`, source: file.source });
      },
    },
  };
}
