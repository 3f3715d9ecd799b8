import browser from 'webextension-polyfill';

const loaded = new Map<string, Promise<unknown>>();

/** The JSON of a file of the extension's own, read once while the page or worker lives; one that could not be read is tried again. */
export function loadOwnFile<Content>(path: string): Promise<Content> {
  const known = loaded.get(path) as Promise<Content> | undefined;
  if (known) return known;
  const loading = fetch(browser.runtime.getURL(path)).then((answer) => answer.json() as Promise<Content>);
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}
