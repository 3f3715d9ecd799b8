import browser from 'webextension-polyfill';

/** In session storage, which is memory: the picture goes when the browser ends, or when the reader has taken it. */
const KEY = 'seen-screen';

/** Hands what is to be seen of a page, as a data address, to the reader. */
export async function handOverScreen(picture: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: picture });
}

/** Takes it, once; null where there is none. */
export async function takeScreen(): Promise<Blob | null> {
  const picture = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return typeof picture === 'string' && picture.startsWith('data:image/') ? (await fetch(picture)).blob() : null;
}
