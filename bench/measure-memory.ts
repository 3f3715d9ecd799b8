import type { CDPSession, Page } from 'puppeteer-core';

/**
 * What index, matches and marks of the page's own document weigh, in bytes, typed arrays included; null in Firefox, whose
 * driver cannot tell. The page is read as at any visit, and everything that can be thrown away is thrown away first.
 */
export async function measureMemory(page: Page, browser: string): Promise<number | null> {
  if (browser !== 'chrome') return null;
  const session = await page.createCDPSession();
  const before = await heapSize(session);
  await page.evaluate(() => window.bench.hold());
  const after = await heapSize(session);
  await page.evaluate(() => window.bench.letGo());
  await session.detach();
  return after - before;
}

async function heapSize(session: CDPSession): Promise<number> {
  // The second collection takes what the first one's finalisers let go.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
