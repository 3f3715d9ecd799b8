import lighthouse, { type Flags, type Result } from 'lighthouse';
import type { Page } from 'puppeteer-core';

/** What Lighthouse finds when it loads the address on an emulated phone; the flags say what is looked at. Chromium only. */
export async function runLighthouse(page: Page, address: string, flags: Flags): Promise<Result> {
  const outcome = await lighthouse(address, { ...flags, disableFullPageScreenshot: true, logLevel: 'error' }, undefined, page);
  const { lhr: result } = outcome!;
  if (result.runtimeError) throw new Error(`Lighthouse did not load ${address}: ${result.runtimeError.message}`);
  return result;
}
