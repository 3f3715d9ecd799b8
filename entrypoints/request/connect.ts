import browser from 'webextension-polyfill';
import type { Connection } from '../../core/open311/types.ts';
import { openConnection } from '../../widget/request/open-connection.ts';
import { REQUEST_DATA } from '../extension/data-collection.ts';

/**
 * A connection to a server, once the reader has allowed the extension to reach its host and, in Firefox, to send it what a
 * request holds; null when they have not. Call it first thing in a press: browsers ask only then.
 */
export async function connect(url: string, signal: AbortSignal): Promise<Connection | null> {
  const { protocol, hostname } = new URL(url);
  const isAllowed = await browser.permissions.request({
    origins: [`${protocol}//${hostname}/*`],
    // Unknown to Chromium, which refuses what it does not know.
    ...(import.meta.env.FIREFOX && { data_collection: REQUEST_DATA }),
  });
  return isAllowed ? openConnection(signal) : null;
}
