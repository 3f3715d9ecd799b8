import type { LoadedScript } from '../page/page-input.ts';
import type { PageElement } from '../page/read/page-view.ts';
import { fetchBeside } from './fetch-beside.ts';
import type { FetchSettings } from './fetch-page.ts';
import { findScripts } from './find-scripts.ts';
import { isSameSite } from './is-same-site.ts';
import { createScriptReader, SCRIPT_BYTES } from './read-scripts.ts';

const ACCEPT = 'text/javascript,application/javascript,*/*;q=0.5';
/** What servers call a script. A page that says that there is none is HTML, whatever its status. */
const SCRIPT = /^(?:|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/plain|application\/octet-stream)$/;

/** What reads the scripts that pages of the web load from their own site, asked for as politely as the pages. */
export function readPageScripts(
  before: (url: URL) => Promise<void>,
  settings: FetchSettings,
): (elements: readonly PageElement[], address: string) => Promise<LoadedScript[]> {
  const options = { accept: ACCEPT, wants: (mediaType: string) => SCRIPT.test(mediaType), before };
  const hostsOf = (own: string) => ({ has: (host: string) => settings.hosts.has(host) || isSameSite(host, own) });
  const read = createScriptReader({
    async load(address) {
      const limits = { hosts: hostsOf(new URL(address).host), mostBytes: Math.min(SCRIPT_BYTES, settings.mostBytes) };
      const script = await fetchBeside(address, options, { ...settings, ...limits });
      return script && { bytes: script.bytes, contentType: script.headers['content-type'] };
    },
  });
  return (elements, address) => {
    const hosts = hostsOf(new URL(address).host);
    return read(findScripts(elements, { address, isOwn: ({ host }) => hosts.has(host) }));
  };
}
