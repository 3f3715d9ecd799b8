import type { Page } from 'puppeteer-core';

/** Lets the page load everything but the files whose address is like this, until what it returns is called. */
export async function blockFiles(page: Page, address: RegExp): Promise<() => void> {
  let isBlocked = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => void (isBlocked && address.test(request.url()) ? request.abort() : request.continue()));
  return () => {
    isBlocked = false;
  };
}

/** Lets the page wait for the file whose address is like this, until what it returns is called. */
export async function holdFile(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (address.test(request.url())) await released;
    await request.continue();
  });
  return () => release();
}
