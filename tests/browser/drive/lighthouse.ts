import lighthouse, { type Result } from 'lighthouse';
import type { Page } from 'puppeteer-core';

/** What Lighthouse finds when it loads the address on an emulated phone: nothing but accessibility and speed is looked at. Chromium only. */
export async function runLighthouse(page: Page, address: string): Promise<Result> {
  const outcome = await lighthouse(address, { onlyCategories: ['accessibility', 'performance'], logLevel: 'error' }, undefined, page);
  const { lhr: result } = outcome!;
  if (result.runtimeError) throw new Error(`Lighthouse did not load ${address}: ${result.runtimeError.message}`);
  return result;
}
