import { UsageError } from '../usage-error.ts';

/** The host of `--url`, or null without one. */
export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url.includes('://') ? url : `https://${url}`).hostname;
  } catch {
    throw new UsageError(`--url takes an address, not “${url}”.`);
  }
}
