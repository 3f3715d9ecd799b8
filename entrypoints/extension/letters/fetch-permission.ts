import browser from 'webextension-polyfill';

/** In session storage: the origin that is asked for to fetch one file; nothing on its pages is to be read. */
const KEY = 'fetch-from';

/**
 * Asks the browser whether a file may be fetched. To be called first thing in a press. Resolves to what gives the permission back, or
 * to null where it is refused.
 */
export async function askToFetch({ origin }: URL): Promise<(() => Promise<void>) | null> {
  const origins = [`${origin}/*`];
  // Not one after the other: a browser forgets the press.
  const had = browser.permissions.contains({ origins });
  const noted = browser.storage.session.set({ [KEY]: origins[0] });
  const isGiven = await browser.permissions.request({ origins }).catch(() => false);
  await noted;
  if (!isGiven) return null;
  return (await had) ? async () => {} : () => giveBack(origins);
}

async function giveBack(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
  await browser.storage.session.remove(KEY);
}

/** Whether a new permission is for fetching a file alone. */
export async function isForFetch(origins: readonly string[]): Promise<boolean> {
  const origin = (await browser.storage.session.get(KEY))[KEY];
  return origins.length > 0 && origins.every((one) => one === origin);
}
