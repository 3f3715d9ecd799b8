import version from 'annae:version';
import { checkSettings } from '../check-settings.ts';
import { gatherOptions } from '../options/gather-options.ts';
import { startWidget, warn } from '../start-widget.ts';
import { FILES_FOLDER } from '../tag/files-folder.ts';
import type { RunningAnnae, StartAnnae, StartOptions } from './module-api.ts';

export { version };

/** What `import { start } from 'annae'` is. */
export const start: StartAnnae = async ({ files, ...options } = {}) => {
  const folder = files === undefined ? new URL(/* @vite-ignore */ 'widget/', import.meta.url) : readAddress(files);
  if (folder && /^https?:$/.test(folder.protocol)) return startIn(new URL(FILES_FOLDER, folder), options);
  // A bundler puts the place of the module on its maker's disk there.
  warn('start({ files }) has to say at which address the folder “widget” of the package is, such as /annae/, so nothing is shown.');
  return null;
};

async function startIn(base: URL, options: StartOptions): Promise<RunningAnnae | null> {
  const what = { base, settings: gatherOptions({}, options), notes: [] };
  const widget = await startWidget(what);
  let isRunning = true;
  return (
    widget && {
      open: widget.open,
      stop() {
        isRunning = false;
        widget.stop();
      },
      check: (language) => checkSettings({ ...what, isRunning }, language),
    }
  );
}

/** Null for what is no address. */
function readAddress(files: string | URL): URL | null {
  const address = String(files);
  const folder = address.endsWith('/') ? address : `${address}/`;
  return URL.canParse(folder, document.baseURI) ? new URL(folder, document.baseURI) : null;
}
