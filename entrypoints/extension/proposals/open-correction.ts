import browser from 'webextension-polyfill';

/** Whose explanation is corrected, and where it was read. */
export interface CorrectionOf {
  /** Id of the term. */
  term: string;
  /** Host of the page; null where it is none. */
  from: string | null;
}

const PREFIX = 'correction:';

/** Opens the page of a correction beside the tab that it comes from. What it is about waits in memory: addresses stay in the history. */
export async function openCorrection(about: CorrectionOf, opener?: number): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + id]: about });
  await browser.tabs.create({
    url: browser.runtime.getURL(`/proposal.html?about=${id}`),
    ...(opener !== undefined && { openerTabId: opener }),
  });
}

/** What the correction with this name is about, until the browser closes; null where nothing is known of it. */
export async function loadCorrection(id: string): Promise<CorrectionOf | null> {
  const key = PREFIX + id;
  return ((await browser.storage.session.get(key))[key] as CorrectionOf | undefined) ?? null;
}
