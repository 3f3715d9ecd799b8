import { LIMITS } from '../../audit/crawl/audit-site.ts';
import { openRenderer, type Renderer } from '../../audit/crawl/open-renderer.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { UsageError } from '../usage-error.ts';

/** Starts an installed Chromium for pages that only scripts fill. Throws a `UsageError` where there is none. */
export async function startRenderer(settings: { hosts: ReadonlySet<string>; agent: string }): Promise<Renderer> {
  const browser = findBrowser('chrome');
  if (browser === null) throw new UsageError('--browser needs an installed Chromium or Chrome; ANNAE_CHROME names its program file.');
  try {
    return await openRenderer({ ...settings, browser, patience: LIMITS.patience, most: LIMITS.mostBytes });
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    throw new UsageError(
      isMissing
        ? '--browser needs a library: npm install puppeteer-core.'
        : `${browser} does not start (${(error as Error).message.split('\n')[0]}).`,
    );
  }
}
