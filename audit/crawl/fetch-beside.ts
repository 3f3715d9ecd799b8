import { type Answer, type FetchOptions, type FetchSettings, fetchPage } from './fetch-page.ts';
import { isAddress } from './page-address.ts';
import { PageFailure } from './page-failure.ts';

/** An answer with its body. */
export type Body = Answer & { bytes: Uint8Array };

/**
 * Gets what pages show or load, as politely as the pages; null for what cannot be had, which is no fault of the page. Throws where the
 * run is stopped, since the page is read again then.
 */
export async function fetchBeside(address: string, options: FetchOptions, settings: FetchSettings): Promise<Body | null> {
  if (!isAddress(address)) return null;
  try {
    const answer = await fetchPage(address, options, settings);
    return answer.bytes && { ...answer, bytes: answer.bytes };
  } catch (error) {
    if (error instanceof PageFailure && !settings.signal?.aborted) return null;
    throw error;
  }
}
