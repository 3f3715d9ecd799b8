import browser, { type Manifest } from 'webextension-polyfill';
import type { Connection } from '../../core/request/open311/open311.ts';
import { openConnection } from '../../widget/open-connection.ts';

/** What a request may hold, in Firefox's words for it; `wxt.config.ts` declares the same. */
const DATA: Manifest.OptionalDataCollectionPermission[] = ['personallyIdentifyingInfo', 'personalCommunications', 'websiteContent'];

/**
 * A connection to a server, once the reader has allowed the extension to reach its host and, in Firefox, to send it what a
 * request holds; null when they have not. Call it first thing in a press: browsers ask only then.
 */
export async function connect(url: string, signal: AbortSignal): Promise<Connection | null> {
  const { protocol, hostname } = new URL(url);
  const isAllowed = await browser.permissions.request({
    origins: [`${protocol}//${hostname}/*`],
    // Unknown to Chromium, which refuses what it does not know.
    ...(import.meta.env.FIREFOX && { data_collection: DATA }),
  });
  return isAllowed ? openConnection(signal) : null;
}
